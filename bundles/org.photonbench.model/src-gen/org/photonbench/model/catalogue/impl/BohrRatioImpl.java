/**
 */
package org.photonbench.model.catalogue.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.photonbench.model.catalogue.BohrRatio;
import org.photonbench.model.catalogue.CataloguePackage;
import org.photonbench.model.catalogue.Quantity;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Bohr Ratio</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.photonbench.model.catalogue.impl.BohrRatioImpl#getRatio <em>Ratio</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.impl.BohrRatioImpl#getBohrDiameter <em>Bohr Diameter</em>}</li>
 * </ul>
 *
 * @generated
 */
public class BohrRatioImpl extends MinimalEObjectImpl.Container implements BohrRatio {
	/**
	 * The cached value of the '{@link #getRatio() <em>Ratio</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRatio()
	 * @generated
	 * @ordered
	 */
	protected Quantity ratio;

	/**
	 * The cached value of the '{@link #getBohrDiameter() <em>Bohr Diameter</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBohrDiameter()
	 * @generated
	 * @ordered
	 */
	protected Quantity bohrDiameter;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected BohrRatioImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CataloguePackage.Literals.BOHR_RATIO;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Quantity getRatio() {
		return ratio;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetRatio(Quantity newRatio, NotificationChain msgs) {
		Quantity oldRatio = ratio;
		ratio = newRatio;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, CataloguePackage.BOHR_RATIO__RATIO, oldRatio, newRatio);
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
	public void setRatio(Quantity newRatio) {
		if (newRatio != ratio) {
			NotificationChain msgs = null;
			if (ratio != null)
				msgs = ((InternalEObject)ratio).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - CataloguePackage.BOHR_RATIO__RATIO, null, msgs);
			if (newRatio != null)
				msgs = ((InternalEObject)newRatio).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - CataloguePackage.BOHR_RATIO__RATIO, null, msgs);
			msgs = basicSetRatio(newRatio, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.BOHR_RATIO__RATIO, newRatio, newRatio));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Quantity getBohrDiameter() {
		return bohrDiameter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetBohrDiameter(Quantity newBohrDiameter, NotificationChain msgs) {
		Quantity oldBohrDiameter = bohrDiameter;
		bohrDiameter = newBohrDiameter;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, CataloguePackage.BOHR_RATIO__BOHR_DIAMETER, oldBohrDiameter, newBohrDiameter);
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
	public void setBohrDiameter(Quantity newBohrDiameter) {
		if (newBohrDiameter != bohrDiameter) {
			NotificationChain msgs = null;
			if (bohrDiameter != null)
				msgs = ((InternalEObject)bohrDiameter).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - CataloguePackage.BOHR_RATIO__BOHR_DIAMETER, null, msgs);
			if (newBohrDiameter != null)
				msgs = ((InternalEObject)newBohrDiameter).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - CataloguePackage.BOHR_RATIO__BOHR_DIAMETER, null, msgs);
			msgs = basicSetBohrDiameter(newBohrDiameter, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.BOHR_RATIO__BOHR_DIAMETER, newBohrDiameter, newBohrDiameter));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CataloguePackage.BOHR_RATIO__RATIO:
				return basicSetRatio(null, msgs);
			case CataloguePackage.BOHR_RATIO__BOHR_DIAMETER:
				return basicSetBohrDiameter(null, msgs);
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
			case CataloguePackage.BOHR_RATIO__RATIO:
				return getRatio();
			case CataloguePackage.BOHR_RATIO__BOHR_DIAMETER:
				return getBohrDiameter();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case CataloguePackage.BOHR_RATIO__RATIO:
				setRatio((Quantity)newValue);
				return;
			case CataloguePackage.BOHR_RATIO__BOHR_DIAMETER:
				setBohrDiameter((Quantity)newValue);
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
			case CataloguePackage.BOHR_RATIO__RATIO:
				setRatio((Quantity)null);
				return;
			case CataloguePackage.BOHR_RATIO__BOHR_DIAMETER:
				setBohrDiameter((Quantity)null);
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
			case CataloguePackage.BOHR_RATIO__RATIO:
				return ratio != null;
			case CataloguePackage.BOHR_RATIO__BOHR_DIAMETER:
				return bohrDiameter != null;
		}
		return super.eIsSet(featureID);
	}

} //BohrRatioImpl
