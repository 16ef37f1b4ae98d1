/**
 */
package org.photonbench.model.catalogue.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.photonbench.model.catalogue.CataloguePackage;
import org.photonbench.model.catalogue.Cavity;
import org.photonbench.model.catalogue.Coupling;
import org.photonbench.model.catalogue.CouplingRegime;
import org.photonbench.model.catalogue.Quantity;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Coupling</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.photonbench.model.catalogue.impl.CouplingImpl#getCavity <em>Cavity</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.impl.CouplingImpl#getStrength <em>Strength</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.impl.CouplingImpl#getPurcellFactor <em>Purcell Factor</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.impl.CouplingImpl#getDetuning <em>Detuning</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.impl.CouplingImpl#getRegime <em>Regime</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CouplingImpl extends MeasuredEntityImpl implements Coupling {
	/**
	 * The cached value of the '{@link #getCavity() <em>Cavity</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCavity()
	 * @generated
	 * @ordered
	 */
	protected Cavity cavity;

	/**
	 * The cached value of the '{@link #getStrength() <em>Strength</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStrength()
	 * @generated
	 * @ordered
	 */
	protected Quantity strength;

	/**
	 * The cached value of the '{@link #getPurcellFactor() <em>Purcell Factor</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPurcellFactor()
	 * @generated
	 * @ordered
	 */
	protected Quantity purcellFactor;

	/**
	 * The cached value of the '{@link #getDetuning() <em>Detuning</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDetuning()
	 * @generated
	 * @ordered
	 */
	protected Quantity detuning;

	/**
	 * The default value of the '{@link #getRegime() <em>Regime</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRegime()
	 * @generated
	 * @ordered
	 */
	protected static final CouplingRegime REGIME_EDEFAULT = CouplingRegime.UNKNOWN;

	/**
	 * The cached value of the '{@link #getRegime() <em>Regime</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRegime()
	 * @generated
	 * @ordered
	 */
	protected CouplingRegime regime = REGIME_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CouplingImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CataloguePackage.Literals.COUPLING;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Cavity getCavity() {
		if (cavity != null && cavity.eIsProxy()) {
			InternalEObject oldCavity = (InternalEObject)cavity;
			cavity = (Cavity)eResolveProxy(oldCavity);
			if (cavity != oldCavity) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, CataloguePackage.COUPLING__CAVITY, oldCavity, cavity));
			}
		}
		return cavity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Cavity basicGetCavity() {
		return cavity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCavity(Cavity newCavity) {
		Cavity oldCavity = cavity;
		cavity = newCavity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.COUPLING__CAVITY, oldCavity, cavity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Quantity getStrength() {
		return strength;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetStrength(Quantity newStrength, NotificationChain msgs) {
		Quantity oldStrength = strength;
		strength = newStrength;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, CataloguePackage.COUPLING__STRENGTH, oldStrength, newStrength);
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
	public void setStrength(Quantity newStrength) {
		if (newStrength != strength) {
			NotificationChain msgs = null;
			if (strength != null)
				msgs = ((InternalEObject)strength).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - CataloguePackage.COUPLING__STRENGTH, null, msgs);
			if (newStrength != null)
				msgs = ((InternalEObject)newStrength).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - CataloguePackage.COUPLING__STRENGTH, null, msgs);
			msgs = basicSetStrength(newStrength, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.COUPLING__STRENGTH, newStrength, newStrength));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Quantity getPurcellFactor() {
		return purcellFactor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetPurcellFactor(Quantity newPurcellFactor, NotificationChain msgs) {
		Quantity oldPurcellFactor = purcellFactor;
		purcellFactor = newPurcellFactor;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, CataloguePackage.COUPLING__PURCELL_FACTOR, oldPurcellFactor, newPurcellFactor);
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
	public void setPurcellFactor(Quantity newPurcellFactor) {
		if (newPurcellFactor != purcellFactor) {
			NotificationChain msgs = null;
			if (purcellFactor != null)
				msgs = ((InternalEObject)purcellFactor).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - CataloguePackage.COUPLING__PURCELL_FACTOR, null, msgs);
			if (newPurcellFactor != null)
				msgs = ((InternalEObject)newPurcellFactor).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - CataloguePackage.COUPLING__PURCELL_FACTOR, null, msgs);
			msgs = basicSetPurcellFactor(newPurcellFactor, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.COUPLING__PURCELL_FACTOR, newPurcellFactor, newPurcellFactor));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Quantity getDetuning() {
		return detuning;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetDetuning(Quantity newDetuning, NotificationChain msgs) {
		Quantity oldDetuning = detuning;
		detuning = newDetuning;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, CataloguePackage.COUPLING__DETUNING, oldDetuning, newDetuning);
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
	public void setDetuning(Quantity newDetuning) {
		if (newDetuning != detuning) {
			NotificationChain msgs = null;
			if (detuning != null)
				msgs = ((InternalEObject)detuning).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - CataloguePackage.COUPLING__DETUNING, null, msgs);
			if (newDetuning != null)
				msgs = ((InternalEObject)newDetuning).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - CataloguePackage.COUPLING__DETUNING, null, msgs);
			msgs = basicSetDetuning(newDetuning, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.COUPLING__DETUNING, newDetuning, newDetuning));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CouplingRegime getRegime() {
		return regime;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRegime(CouplingRegime newRegime) {
		CouplingRegime oldRegime = regime;
		regime = newRegime == null ? REGIME_EDEFAULT : newRegime;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.COUPLING__REGIME, oldRegime, regime));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CataloguePackage.COUPLING__STRENGTH:
				return basicSetStrength(null, msgs);
			case CataloguePackage.COUPLING__PURCELL_FACTOR:
				return basicSetPurcellFactor(null, msgs);
			case CataloguePackage.COUPLING__DETUNING:
				return basicSetDetuning(null, msgs);
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
			case CataloguePackage.COUPLING__CAVITY:
				if (resolve) return getCavity();
				return basicGetCavity();
			case CataloguePackage.COUPLING__STRENGTH:
				return getStrength();
			case CataloguePackage.COUPLING__PURCELL_FACTOR:
				return getPurcellFactor();
			case CataloguePackage.COUPLING__DETUNING:
				return getDetuning();
			case CataloguePackage.COUPLING__REGIME:
				return getRegime();
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
			case CataloguePackage.COUPLING__CAVITY:
				setCavity((Cavity)newValue);
				return;
			case CataloguePackage.COUPLING__STRENGTH:
				setStrength((Quantity)newValue);
				return;
			case CataloguePackage.COUPLING__PURCELL_FACTOR:
				setPurcellFactor((Quantity)newValue);
				return;
			case CataloguePackage.COUPLING__DETUNING:
				setDetuning((Quantity)newValue);
				return;
			case CataloguePackage.COUPLING__REGIME:
				setRegime((CouplingRegime)newValue);
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
			case CataloguePackage.COUPLING__CAVITY:
				setCavity((Cavity)null);
				return;
			case CataloguePackage.COUPLING__STRENGTH:
				setStrength((Quantity)null);
				return;
			case CataloguePackage.COUPLING__PURCELL_FACTOR:
				setPurcellFactor((Quantity)null);
				return;
			case CataloguePackage.COUPLING__DETUNING:
				setDetuning((Quantity)null);
				return;
			case CataloguePackage.COUPLING__REGIME:
				setRegime(REGIME_EDEFAULT);
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
			case CataloguePackage.COUPLING__CAVITY:
				return cavity != null;
			case CataloguePackage.COUPLING__STRENGTH:
				return strength != null;
			case CataloguePackage.COUPLING__PURCELL_FACTOR:
				return purcellFactor != null;
			case CataloguePackage.COUPLING__DETUNING:
				return detuning != null;
			case CataloguePackage.COUPLING__REGIME:
				return regime != REGIME_EDEFAULT;
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
		result.append(" (regime: ");
		result.append(regime);
		result.append(')');
		return result.toString();
	}

} //CouplingImpl
