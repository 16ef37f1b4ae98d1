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

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.photonbench.model.catalogue.CataloguePackage;
import org.photonbench.model.catalogue.Coupling;
import org.photonbench.model.catalogue.Emitter;
import org.photonbench.model.catalogue.EmitterKind;
import org.photonbench.model.catalogue.ExcitonComplex;
import org.photonbench.model.catalogue.MapPosition;
import org.photonbench.model.catalogue.Measurement;
import org.photonbench.model.catalogue.Quantity;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Emitter</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.photonbench.model.catalogue.impl.EmitterImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.impl.EmitterImpl#getPosition <em>Position</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.impl.EmitterImpl#getSize <em>Size</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.impl.EmitterImpl#getComplexes <em>Complexes</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.impl.EmitterImpl#getCouplings <em>Couplings</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.impl.EmitterImpl#getMeasurements <em>Measurements</em>}</li>
 * </ul>
 *
 * @generated
 */
public class EmitterImpl extends MeasuredEntityImpl implements Emitter {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final EmitterKind KIND_EDEFAULT = EmitterKind.SINGLE_NANOCRYSTAL;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected EmitterKind kind = KIND_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPosition() <em>Position</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPosition()
	 * @generated
	 * @ordered
	 */
	protected MapPosition position;

	/**
	 * The cached value of the '{@link #getSize() <em>Size</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSize()
	 * @generated
	 * @ordered
	 */
	protected Quantity size;

	/**
	 * The cached value of the '{@link #getComplexes() <em>Complexes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComplexes()
	 * @generated
	 * @ordered
	 */
	protected EList<ExcitonComplex> complexes;

	/**
	 * The cached value of the '{@link #getCouplings() <em>Couplings</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCouplings()
	 * @generated
	 * @ordered
	 */
	protected EList<Coupling> couplings;

	/**
	 * The cached value of the '{@link #getMeasurements() <em>Measurements</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeasurements()
	 * @generated
	 * @ordered
	 */
	protected EList<Measurement> measurements;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected EmitterImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CataloguePackage.Literals.EMITTER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EmitterKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(EmitterKind newKind) {
		EmitterKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.EMITTER__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MapPosition getPosition() {
		return position;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetPosition(MapPosition newPosition, NotificationChain msgs) {
		MapPosition oldPosition = position;
		position = newPosition;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, CataloguePackage.EMITTER__POSITION, oldPosition, newPosition);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPosition(MapPosition newPosition) {
		if (newPosition != position) {
			NotificationChain msgs = null;
			if (position != null)
				msgs = ((InternalEObject)position).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - CataloguePackage.EMITTER__POSITION, null, msgs);
			if (newPosition != null)
				msgs = ((InternalEObject)newPosition).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - CataloguePackage.EMITTER__POSITION, null, msgs);
			msgs = basicSetPosition(newPosition, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.EMITTER__POSITION, newPosition, newPosition));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Quantity getSize() {
		return size;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSize(Quantity newSize, NotificationChain msgs) {
		Quantity oldSize = size;
		size = newSize;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, CataloguePackage.EMITTER__SIZE, oldSize, newSize);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSize(Quantity newSize) {
		if (newSize != size) {
			NotificationChain msgs = null;
			if (size != null)
				msgs = ((InternalEObject)size).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - CataloguePackage.EMITTER__SIZE, null, msgs);
			if (newSize != null)
				msgs = ((InternalEObject)newSize).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - CataloguePackage.EMITTER__SIZE, null, msgs);
			msgs = basicSetSize(newSize, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.EMITTER__SIZE, newSize, newSize));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ExcitonComplex> getComplexes() {
		if (complexes == null) {
			complexes = new EObjectContainmentEList<ExcitonComplex>(ExcitonComplex.class, this, CataloguePackage.EMITTER__COMPLEXES);
		}
		return complexes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Coupling> getCouplings() {
		if (couplings == null) {
			couplings = new EObjectContainmentEList<Coupling>(Coupling.class, this, CataloguePackage.EMITTER__COUPLINGS);
		}
		return couplings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Measurement> getMeasurements() {
		if (measurements == null) {
			measurements = new EObjectContainmentEList<Measurement>(Measurement.class, this, CataloguePackage.EMITTER__MEASUREMENTS);
		}
		return measurements;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CataloguePackage.EMITTER__POSITION:
				return basicSetPosition(null, msgs);
			case CataloguePackage.EMITTER__SIZE:
				return basicSetSize(null, msgs);
			case CataloguePackage.EMITTER__COMPLEXES:
				return ((InternalEList<?>)getComplexes()).basicRemove(otherEnd, msgs);
			case CataloguePackage.EMITTER__COUPLINGS:
				return ((InternalEList<?>)getCouplings()).basicRemove(otherEnd, msgs);
			case CataloguePackage.EMITTER__MEASUREMENTS:
				return ((InternalEList<?>)getMeasurements()).basicRemove(otherEnd, msgs);
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
			case CataloguePackage.EMITTER__KIND:
				return getKind();
			case CataloguePackage.EMITTER__POSITION:
				return getPosition();
			case CataloguePackage.EMITTER__SIZE:
				return getSize();
			case CataloguePackage.EMITTER__COMPLEXES:
				return getComplexes();
			case CataloguePackage.EMITTER__COUPLINGS:
				return getCouplings();
			case CataloguePackage.EMITTER__MEASUREMENTS:
				return getMeasurements();
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
			case CataloguePackage.EMITTER__KIND:
				setKind((EmitterKind)newValue);
				return;
			case CataloguePackage.EMITTER__POSITION:
				setPosition((MapPosition)newValue);
				return;
			case CataloguePackage.EMITTER__SIZE:
				setSize((Quantity)newValue);
				return;
			case CataloguePackage.EMITTER__COMPLEXES:
				getComplexes().clear();
				getComplexes().addAll((Collection<? extends ExcitonComplex>)newValue);
				return;
			case CataloguePackage.EMITTER__COUPLINGS:
				getCouplings().clear();
				getCouplings().addAll((Collection<? extends Coupling>)newValue);
				return;
			case CataloguePackage.EMITTER__MEASUREMENTS:
				getMeasurements().clear();
				getMeasurements().addAll((Collection<? extends Measurement>)newValue);
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
			case CataloguePackage.EMITTER__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case CataloguePackage.EMITTER__POSITION:
				setPosition((MapPosition)null);
				return;
			case CataloguePackage.EMITTER__SIZE:
				setSize((Quantity)null);
				return;
			case CataloguePackage.EMITTER__COMPLEXES:
				getComplexes().clear();
				return;
			case CataloguePackage.EMITTER__COUPLINGS:
				getCouplings().clear();
				return;
			case CataloguePackage.EMITTER__MEASUREMENTS:
				getMeasurements().clear();
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
			case CataloguePackage.EMITTER__KIND:
				return kind != KIND_EDEFAULT;
			case CataloguePackage.EMITTER__POSITION:
				return position != null;
			case CataloguePackage.EMITTER__SIZE:
				return size != null;
			case CataloguePackage.EMITTER__COMPLEXES:
				return complexes != null && !complexes.isEmpty();
			case CataloguePackage.EMITTER__COUPLINGS:
				return couplings != null && !couplings.isEmpty();
			case CataloguePackage.EMITTER__MEASUREMENTS:
				return measurements != null && !measurements.isEmpty();
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
		result.append(" (kind: ");
		result.append(kind);
		result.append(')');
		return result.toString();
	}

} //EmitterImpl
