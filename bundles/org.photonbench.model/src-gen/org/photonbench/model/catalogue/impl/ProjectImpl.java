/**
 */
package org.photonbench.model.catalogue.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;

import org.photonbench.model.catalogue.CataloguePackage;
import org.photonbench.model.catalogue.Project;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Project</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.photonbench.model.catalogue.impl.ProjectImpl#getLaboratory <em>Laboratory</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.impl.ProjectImpl#getPeople <em>People</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.impl.ProjectImpl#getStarted <em>Started</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ProjectImpl extends EntityImpl implements Project {
	/**
	 * The default value of the '{@link #getLaboratory() <em>Laboratory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLaboratory()
	 * @generated
	 * @ordered
	 */
	protected static final String LABORATORY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLaboratory() <em>Laboratory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLaboratory()
	 * @generated
	 * @ordered
	 */
	protected String laboratory = LABORATORY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPeople() <em>People</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeople()
	 * @generated
	 * @ordered
	 */
	protected EList<String> people;

	/**
	 * The default value of the '{@link #getStarted() <em>Started</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStarted()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate STARTED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStarted() <em>Started</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStarted()
	 * @generated
	 * @ordered
	 */
	protected LocalDate started = STARTED_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ProjectImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CataloguePackage.Literals.PROJECT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLaboratory() {
		return laboratory;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLaboratory(String newLaboratory) {
		String oldLaboratory = laboratory;
		laboratory = newLaboratory;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.PROJECT__LABORATORY, oldLaboratory, laboratory));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getPeople() {
		if (people == null) {
			people = new EDataTypeEList<String>(String.class, this, CataloguePackage.PROJECT__PEOPLE);
		}
		return people;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getStarted() {
		return started;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStarted(LocalDate newStarted) {
		LocalDate oldStarted = started;
		started = newStarted;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.PROJECT__STARTED, oldStarted, started));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CataloguePackage.PROJECT__LABORATORY:
				return getLaboratory();
			case CataloguePackage.PROJECT__PEOPLE:
				return getPeople();
			case CataloguePackage.PROJECT__STARTED:
				return getStarted();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case CataloguePackage.PROJECT__LABORATORY:
				setLaboratory((String)newValue);
				return;
			case CataloguePackage.PROJECT__PEOPLE:
				getPeople().clear();
				getPeople().addAll((Collection<? extends String>)newValue);
				return;
			case CataloguePackage.PROJECT__STARTED:
				setStarted((LocalDate)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case CataloguePackage.PROJECT__LABORATORY:
				setLaboratory(LABORATORY_EDEFAULT);
				return;
			case CataloguePackage.PROJECT__PEOPLE:
				getPeople().clear();
				return;
			case CataloguePackage.PROJECT__STARTED:
				setStarted(STARTED_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case CataloguePackage.PROJECT__LABORATORY:
				return LABORATORY_EDEFAULT == null ? laboratory != null : !LABORATORY_EDEFAULT.equals(laboratory);
			case CataloguePackage.PROJECT__PEOPLE:
				return people != null && !people.isEmpty();
			case CataloguePackage.PROJECT__STARTED:
				return STARTED_EDEFAULT == null ? started != null : !STARTED_EDEFAULT.equals(started);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (laboratory: ");
		result.append(laboratory);
		result.append(", people: ");
		result.append(people);
		result.append(", started: ");
		result.append(started);
		result.append(')');
		return result.toString();
	}

} //ProjectImpl
