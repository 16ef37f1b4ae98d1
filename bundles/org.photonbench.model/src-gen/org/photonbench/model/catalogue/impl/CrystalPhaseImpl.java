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
import org.photonbench.model.catalogue.CrystalPhase;
import org.photonbench.model.catalogue.CrystalSystem;
import org.photonbench.model.catalogue.Quantity;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Crystal Phase</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.photonbench.model.catalogue.impl.CrystalPhaseImpl#getSystem <em>System</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.impl.CrystalPhaseImpl#getSpaceGroup <em>Space Group</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.impl.CrystalPhaseImpl#getStableFrom <em>Stable From</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.impl.CrystalPhaseImpl#getStableTo <em>Stable To</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.impl.CrystalPhaseImpl#getLatticeConstants <em>Lattice Constants</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CrystalPhaseImpl extends EntityImpl implements CrystalPhase {
	/**
	 * The default value of the '{@link #getSystem() <em>System</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSystem()
	 * @generated
	 * @ordered
	 */
	protected static final CrystalSystem SYSTEM_EDEFAULT = CrystalSystem.UNKNOWN;

	/**
	 * The cached value of the '{@link #getSystem() <em>System</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSystem()
	 * @generated
	 * @ordered
	 */
	protected CrystalSystem system = SYSTEM_EDEFAULT;

	/**
	 * The default value of the '{@link #getSpaceGroup() <em>Space Group</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpaceGroup()
	 * @generated
	 * @ordered
	 */
	protected static final String SPACE_GROUP_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSpaceGroup() <em>Space Group</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpaceGroup()
	 * @generated
	 * @ordered
	 */
	protected String spaceGroup = SPACE_GROUP_EDEFAULT;

	/**
	 * The cached value of the '{@link #getStableFrom() <em>Stable From</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStableFrom()
	 * @generated
	 * @ordered
	 */
	protected Quantity stableFrom;

	/**
	 * The cached value of the '{@link #getStableTo() <em>Stable To</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStableTo()
	 * @generated
	 * @ordered
	 */
	protected Quantity stableTo;

	/**
	 * The cached value of the '{@link #getLatticeConstants() <em>Lattice Constants</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLatticeConstants()
	 * @generated
	 * @ordered
	 */
	protected EList<Quantity> latticeConstants;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CrystalPhaseImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CataloguePackage.Literals.CRYSTAL_PHASE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CrystalSystem getSystem() {
		return system;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSystem(CrystalSystem newSystem) {
		CrystalSystem oldSystem = system;
		system = newSystem == null ? SYSTEM_EDEFAULT : newSystem;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.CRYSTAL_PHASE__SYSTEM, oldSystem, system));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSpaceGroup() {
		return spaceGroup;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSpaceGroup(String newSpaceGroup) {
		String oldSpaceGroup = spaceGroup;
		spaceGroup = newSpaceGroup;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.CRYSTAL_PHASE__SPACE_GROUP, oldSpaceGroup, spaceGroup));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Quantity getStableFrom() {
		return stableFrom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetStableFrom(Quantity newStableFrom, NotificationChain msgs) {
		Quantity oldStableFrom = stableFrom;
		stableFrom = newStableFrom;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, CataloguePackage.CRYSTAL_PHASE__STABLE_FROM, oldStableFrom, newStableFrom);
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
	public void setStableFrom(Quantity newStableFrom) {
		if (newStableFrom != stableFrom) {
			NotificationChain msgs = null;
			if (stableFrom != null)
				msgs = ((InternalEObject)stableFrom).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - CataloguePackage.CRYSTAL_PHASE__STABLE_FROM, null, msgs);
			if (newStableFrom != null)
				msgs = ((InternalEObject)newStableFrom).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - CataloguePackage.CRYSTAL_PHASE__STABLE_FROM, null, msgs);
			msgs = basicSetStableFrom(newStableFrom, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.CRYSTAL_PHASE__STABLE_FROM, newStableFrom, newStableFrom));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Quantity getStableTo() {
		return stableTo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetStableTo(Quantity newStableTo, NotificationChain msgs) {
		Quantity oldStableTo = stableTo;
		stableTo = newStableTo;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, CataloguePackage.CRYSTAL_PHASE__STABLE_TO, oldStableTo, newStableTo);
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
	public void setStableTo(Quantity newStableTo) {
		if (newStableTo != stableTo) {
			NotificationChain msgs = null;
			if (stableTo != null)
				msgs = ((InternalEObject)stableTo).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - CataloguePackage.CRYSTAL_PHASE__STABLE_TO, null, msgs);
			if (newStableTo != null)
				msgs = ((InternalEObject)newStableTo).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - CataloguePackage.CRYSTAL_PHASE__STABLE_TO, null, msgs);
			msgs = basicSetStableTo(newStableTo, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.CRYSTAL_PHASE__STABLE_TO, newStableTo, newStableTo));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Quantity> getLatticeConstants() {
		if (latticeConstants == null) {
			latticeConstants = new EObjectContainmentEList<Quantity>(Quantity.class, this, CataloguePackage.CRYSTAL_PHASE__LATTICE_CONSTANTS);
		}
		return latticeConstants;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CataloguePackage.CRYSTAL_PHASE__STABLE_FROM:
				return basicSetStableFrom(null, msgs);
			case CataloguePackage.CRYSTAL_PHASE__STABLE_TO:
				return basicSetStableTo(null, msgs);
			case CataloguePackage.CRYSTAL_PHASE__LATTICE_CONSTANTS:
				return ((InternalEList<?>)getLatticeConstants()).basicRemove(otherEnd, msgs);
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
			case CataloguePackage.CRYSTAL_PHASE__SYSTEM:
				return getSystem();
			case CataloguePackage.CRYSTAL_PHASE__SPACE_GROUP:
				return getSpaceGroup();
			case CataloguePackage.CRYSTAL_PHASE__STABLE_FROM:
				return getStableFrom();
			case CataloguePackage.CRYSTAL_PHASE__STABLE_TO:
				return getStableTo();
			case CataloguePackage.CRYSTAL_PHASE__LATTICE_CONSTANTS:
				return getLatticeConstants();
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
			case CataloguePackage.CRYSTAL_PHASE__SYSTEM:
				setSystem((CrystalSystem)newValue);
				return;
			case CataloguePackage.CRYSTAL_PHASE__SPACE_GROUP:
				setSpaceGroup((String)newValue);
				return;
			case CataloguePackage.CRYSTAL_PHASE__STABLE_FROM:
				setStableFrom((Quantity)newValue);
				return;
			case CataloguePackage.CRYSTAL_PHASE__STABLE_TO:
				setStableTo((Quantity)newValue);
				return;
			case CataloguePackage.CRYSTAL_PHASE__LATTICE_CONSTANTS:
				getLatticeConstants().clear();
				getLatticeConstants().addAll((Collection<? extends Quantity>)newValue);
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
			case CataloguePackage.CRYSTAL_PHASE__SYSTEM:
				setSystem(SYSTEM_EDEFAULT);
				return;
			case CataloguePackage.CRYSTAL_PHASE__SPACE_GROUP:
				setSpaceGroup(SPACE_GROUP_EDEFAULT);
				return;
			case CataloguePackage.CRYSTAL_PHASE__STABLE_FROM:
				setStableFrom((Quantity)null);
				return;
			case CataloguePackage.CRYSTAL_PHASE__STABLE_TO:
				setStableTo((Quantity)null);
				return;
			case CataloguePackage.CRYSTAL_PHASE__LATTICE_CONSTANTS:
				getLatticeConstants().clear();
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
			case CataloguePackage.CRYSTAL_PHASE__SYSTEM:
				return system != SYSTEM_EDEFAULT;
			case CataloguePackage.CRYSTAL_PHASE__SPACE_GROUP:
				return SPACE_GROUP_EDEFAULT == null ? spaceGroup != null : !SPACE_GROUP_EDEFAULT.equals(spaceGroup);
			case CataloguePackage.CRYSTAL_PHASE__STABLE_FROM:
				return stableFrom != null;
			case CataloguePackage.CRYSTAL_PHASE__STABLE_TO:
				return stableTo != null;
			case CataloguePackage.CRYSTAL_PHASE__LATTICE_CONSTANTS:
				return latticeConstants != null && !latticeConstants.isEmpty();
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
		result.append(" (system: ");
		result.append(system);
		result.append(", spaceGroup: ");
		result.append(spaceGroup);
		result.append(')');
		return result.toString();
	}

} //CrystalPhaseImpl
