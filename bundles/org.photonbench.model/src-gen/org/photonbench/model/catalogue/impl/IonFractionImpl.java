/**
 */
package org.photonbench.model.catalogue.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.photonbench.model.catalogue.CataloguePackage;
import org.photonbench.model.catalogue.IonFraction;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Ion Fraction</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.photonbench.model.catalogue.impl.IonFractionImpl#getIon <em>Ion</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.impl.IonFractionImpl#getFraction <em>Fraction</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.impl.IonFractionImpl#getCharge <em>Charge</em>}</li>
 * </ul>
 *
 * @generated
 */
public class IonFractionImpl extends MinimalEObjectImpl.Container implements IonFraction {
	/**
	 * The default value of the '{@link #getIon() <em>Ion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIon()
	 * @generated
	 * @ordered
	 */
	protected static final String ION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIon() <em>Ion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIon()
	 * @generated
	 * @ordered
	 */
	protected String ion = ION_EDEFAULT;

	/**
	 * The default value of the '{@link #getFraction() <em>Fraction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFraction()
	 * @generated
	 * @ordered
	 */
	protected static final double FRACTION_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getFraction() <em>Fraction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFraction()
	 * @generated
	 * @ordered
	 */
	protected double fraction = FRACTION_EDEFAULT;

	/**
	 * This is true if the Fraction attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean fractionESet;

	/**
	 * The default value of the '{@link #getCharge() <em>Charge</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCharge()
	 * @generated
	 * @ordered
	 */
	protected static final int CHARGE_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getCharge() <em>Charge</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCharge()
	 * @generated
	 * @ordered
	 */
	protected int charge = CHARGE_EDEFAULT;

	/**
	 * This is true if the Charge attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean chargeESet;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected IonFractionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CataloguePackage.Literals.ION_FRACTION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getIon() {
		return ion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIon(String newIon) {
		String oldIon = ion;
		ion = newIon;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.ION_FRACTION__ION, oldIon, ion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getFraction() {
		return fraction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFraction(double newFraction) {
		double oldFraction = fraction;
		fraction = newFraction;
		boolean oldFractionESet = fractionESet;
		fractionESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.ION_FRACTION__FRACTION, oldFraction, fraction, !oldFractionESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetFraction() {
		double oldFraction = fraction;
		boolean oldFractionESet = fractionESet;
		fraction = FRACTION_EDEFAULT;
		fractionESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, CataloguePackage.ION_FRACTION__FRACTION, oldFraction, FRACTION_EDEFAULT, oldFractionESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetFraction() {
		return fractionESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getCharge() {
		return charge;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCharge(int newCharge) {
		int oldCharge = charge;
		charge = newCharge;
		boolean oldChargeESet = chargeESet;
		chargeESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.ION_FRACTION__CHARGE, oldCharge, charge, !oldChargeESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetCharge() {
		int oldCharge = charge;
		boolean oldChargeESet = chargeESet;
		charge = CHARGE_EDEFAULT;
		chargeESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, CataloguePackage.ION_FRACTION__CHARGE, oldCharge, CHARGE_EDEFAULT, oldChargeESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetCharge() {
		return chargeESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CataloguePackage.ION_FRACTION__ION:
				return getIon();
			case CataloguePackage.ION_FRACTION__FRACTION:
				return getFraction();
			case CataloguePackage.ION_FRACTION__CHARGE:
				return getCharge();
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
			case CataloguePackage.ION_FRACTION__ION:
				setIon((String)newValue);
				return;
			case CataloguePackage.ION_FRACTION__FRACTION:
				setFraction((Double)newValue);
				return;
			case CataloguePackage.ION_FRACTION__CHARGE:
				setCharge((Integer)newValue);
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
			case CataloguePackage.ION_FRACTION__ION:
				setIon(ION_EDEFAULT);
				return;
			case CataloguePackage.ION_FRACTION__FRACTION:
				unsetFraction();
				return;
			case CataloguePackage.ION_FRACTION__CHARGE:
				unsetCharge();
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
			case CataloguePackage.ION_FRACTION__ION:
				return ION_EDEFAULT == null ? ion != null : !ION_EDEFAULT.equals(ion);
			case CataloguePackage.ION_FRACTION__FRACTION:
				return isSetFraction();
			case CataloguePackage.ION_FRACTION__CHARGE:
				return isSetCharge();
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
		result.append(" (ion: ");
		result.append(ion);
		result.append(", fraction: ");
		if (fractionESet) result.append(fraction); else result.append("<unset>");
		result.append(", charge: ");
		if (chargeESet) result.append(charge); else result.append("<unset>");
		result.append(')');
		return result.toString();
	}

} //IonFractionImpl
