/**
 */
package org.photonbench.model.catalogue.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.photonbench.model.catalogue.CataloguePackage;
import org.photonbench.model.catalogue.Composition;
import org.photonbench.model.catalogue.IonFraction;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Composition</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.photonbench.model.catalogue.impl.CompositionImpl#getFormula <em>Formula</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.impl.CompositionImpl#getA <em>A</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.impl.CompositionImpl#getB <em>B</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.impl.CompositionImpl#getX <em>X</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CompositionImpl extends MinimalEObjectImpl.Container implements Composition {
	/**
	 * The default value of the '{@link #getFormula() <em>Formula</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormula()
	 * @generated
	 * @ordered
	 */
	protected static final String FORMULA_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFormula() <em>Formula</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormula()
	 * @generated
	 * @ordered
	 */
	protected String formula = FORMULA_EDEFAULT;

	/**
	 * The cached value of the '{@link #getA() <em>A</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getA()
	 * @generated
	 * @ordered
	 */
	protected EList<IonFraction> a;

	/**
	 * The cached value of the '{@link #getB() <em>B</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getB()
	 * @generated
	 * @ordered
	 */
	protected EList<IonFraction> b;

	/**
	 * The cached value of the '{@link #getX() <em>X</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getX()
	 * @generated
	 * @ordered
	 */
	protected EList<IonFraction> x;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CompositionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CataloguePackage.Literals.COMPOSITION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFormula() {
		return formula;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFormula(String newFormula) {
		String oldFormula = formula;
		formula = newFormula;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.COMPOSITION__FORMULA, oldFormula, formula));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<IonFraction> getA() {
		if (a == null) {
			a = new EObjectContainmentEList<IonFraction>(IonFraction.class, this, CataloguePackage.COMPOSITION__A);
		}
		return a;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<IonFraction> getB() {
		if (b == null) {
			b = new EObjectContainmentEList<IonFraction>(IonFraction.class, this, CataloguePackage.COMPOSITION__B);
		}
		return b;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<IonFraction> getX() {
		if (x == null) {
			x = new EObjectContainmentEList<IonFraction>(IonFraction.class, this, CataloguePackage.COMPOSITION__X);
		}
		return x;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CataloguePackage.COMPOSITION__A:
				return ((InternalEList<?>)getA()).basicRemove(otherEnd, msgs);
			case CataloguePackage.COMPOSITION__B:
				return ((InternalEList<?>)getB()).basicRemove(otherEnd, msgs);
			case CataloguePackage.COMPOSITION__X:
				return ((InternalEList<?>)getX()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CataloguePackage.COMPOSITION__FORMULA:
				return getFormula();
			case CataloguePackage.COMPOSITION__A:
				return getA();
			case CataloguePackage.COMPOSITION__B:
				return getB();
			case CataloguePackage.COMPOSITION__X:
				return getX();
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
			case CataloguePackage.COMPOSITION__FORMULA:
				setFormula((String)newValue);
				return;
			case CataloguePackage.COMPOSITION__A:
				getA().clear();
				getA().addAll((Collection<? extends IonFraction>)newValue);
				return;
			case CataloguePackage.COMPOSITION__B:
				getB().clear();
				getB().addAll((Collection<? extends IonFraction>)newValue);
				return;
			case CataloguePackage.COMPOSITION__X:
				getX().clear();
				getX().addAll((Collection<? extends IonFraction>)newValue);
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
			case CataloguePackage.COMPOSITION__FORMULA:
				setFormula(FORMULA_EDEFAULT);
				return;
			case CataloguePackage.COMPOSITION__A:
				getA().clear();
				return;
			case CataloguePackage.COMPOSITION__B:
				getB().clear();
				return;
			case CataloguePackage.COMPOSITION__X:
				getX().clear();
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
			case CataloguePackage.COMPOSITION__FORMULA:
				return FORMULA_EDEFAULT == null ? formula != null : !FORMULA_EDEFAULT.equals(formula);
			case CataloguePackage.COMPOSITION__A:
				return a != null && !a.isEmpty();
			case CataloguePackage.COMPOSITION__B:
				return b != null && !b.isEmpty();
			case CataloguePackage.COMPOSITION__X:
				return x != null && !x.isEmpty();
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
		result.append(" (formula: ");
		result.append(formula);
		result.append(')');
		return result.toString();
	}

} //CompositionImpl
