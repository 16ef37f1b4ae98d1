/**
 */
package org.photonbench.model.catalogue.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.photonbench.model.catalogue.CataloguePackage;
import org.photonbench.model.catalogue.ExcitonComplex;
import org.photonbench.model.catalogue.Quantity;
import org.photonbench.model.catalogue.Transition;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Transition</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.photonbench.model.catalogue.impl.TransitionImpl#getFinalState <em>Final State</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.impl.TransitionImpl#getEnergy <em>Energy</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.impl.TransitionImpl#getLinewidth <em>Linewidth</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.impl.TransitionImpl#getPolarisation <em>Polarisation</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TransitionImpl extends MeasuredEntityImpl implements Transition {
	/**
	 * The cached value of the '{@link #getFinalState() <em>Final State</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFinalState()
	 * @generated
	 * @ordered
	 */
	protected ExcitonComplex finalState;

	/**
	 * The cached value of the '{@link #getEnergy() <em>Energy</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnergy()
	 * @generated
	 * @ordered
	 */
	protected Quantity energy;

	/**
	 * The cached value of the '{@link #getLinewidth() <em>Linewidth</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLinewidth()
	 * @generated
	 * @ordered
	 */
	protected Quantity linewidth;

	/**
	 * The cached value of the '{@link #getPolarisation() <em>Polarisation</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPolarisation()
	 * @generated
	 * @ordered
	 */
	protected Quantity polarisation;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TransitionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CataloguePackage.Literals.TRANSITION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ExcitonComplex getFinalState() {
		if (finalState != null && finalState.eIsProxy()) {
			InternalEObject oldFinalState = (InternalEObject)finalState;
			finalState = (ExcitonComplex)eResolveProxy(oldFinalState);
			if (finalState != oldFinalState) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, CataloguePackage.TRANSITION__FINAL_STATE, oldFinalState, finalState));
			}
		}
		return finalState;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ExcitonComplex basicGetFinalState() {
		return finalState;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFinalState(ExcitonComplex newFinalState) {
		ExcitonComplex oldFinalState = finalState;
		finalState = newFinalState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.TRANSITION__FINAL_STATE, oldFinalState, finalState));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Quantity getEnergy() {
		return energy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetEnergy(Quantity newEnergy, NotificationChain msgs) {
		Quantity oldEnergy = energy;
		energy = newEnergy;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, CataloguePackage.TRANSITION__ENERGY, oldEnergy, newEnergy);
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
	public void setEnergy(Quantity newEnergy) {
		if (newEnergy != energy) {
			NotificationChain msgs = null;
			if (energy != null)
				msgs = ((InternalEObject)energy).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - CataloguePackage.TRANSITION__ENERGY, null, msgs);
			if (newEnergy != null)
				msgs = ((InternalEObject)newEnergy).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - CataloguePackage.TRANSITION__ENERGY, null, msgs);
			msgs = basicSetEnergy(newEnergy, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.TRANSITION__ENERGY, newEnergy, newEnergy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Quantity getLinewidth() {
		return linewidth;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetLinewidth(Quantity newLinewidth, NotificationChain msgs) {
		Quantity oldLinewidth = linewidth;
		linewidth = newLinewidth;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, CataloguePackage.TRANSITION__LINEWIDTH, oldLinewidth, newLinewidth);
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
	public void setLinewidth(Quantity newLinewidth) {
		if (newLinewidth != linewidth) {
			NotificationChain msgs = null;
			if (linewidth != null)
				msgs = ((InternalEObject)linewidth).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - CataloguePackage.TRANSITION__LINEWIDTH, null, msgs);
			if (newLinewidth != null)
				msgs = ((InternalEObject)newLinewidth).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - CataloguePackage.TRANSITION__LINEWIDTH, null, msgs);
			msgs = basicSetLinewidth(newLinewidth, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.TRANSITION__LINEWIDTH, newLinewidth, newLinewidth));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Quantity getPolarisation() {
		return polarisation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetPolarisation(Quantity newPolarisation, NotificationChain msgs) {
		Quantity oldPolarisation = polarisation;
		polarisation = newPolarisation;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, CataloguePackage.TRANSITION__POLARISATION, oldPolarisation, newPolarisation);
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
	public void setPolarisation(Quantity newPolarisation) {
		if (newPolarisation != polarisation) {
			NotificationChain msgs = null;
			if (polarisation != null)
				msgs = ((InternalEObject)polarisation).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - CataloguePackage.TRANSITION__POLARISATION, null, msgs);
			if (newPolarisation != null)
				msgs = ((InternalEObject)newPolarisation).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - CataloguePackage.TRANSITION__POLARISATION, null, msgs);
			msgs = basicSetPolarisation(newPolarisation, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.TRANSITION__POLARISATION, newPolarisation, newPolarisation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CataloguePackage.TRANSITION__ENERGY:
				return basicSetEnergy(null, msgs);
			case CataloguePackage.TRANSITION__LINEWIDTH:
				return basicSetLinewidth(null, msgs);
			case CataloguePackage.TRANSITION__POLARISATION:
				return basicSetPolarisation(null, msgs);
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
			case CataloguePackage.TRANSITION__FINAL_STATE:
				if (resolve) return getFinalState();
				return basicGetFinalState();
			case CataloguePackage.TRANSITION__ENERGY:
				return getEnergy();
			case CataloguePackage.TRANSITION__LINEWIDTH:
				return getLinewidth();
			case CataloguePackage.TRANSITION__POLARISATION:
				return getPolarisation();
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
			case CataloguePackage.TRANSITION__FINAL_STATE:
				setFinalState((ExcitonComplex)newValue);
				return;
			case CataloguePackage.TRANSITION__ENERGY:
				setEnergy((Quantity)newValue);
				return;
			case CataloguePackage.TRANSITION__LINEWIDTH:
				setLinewidth((Quantity)newValue);
				return;
			case CataloguePackage.TRANSITION__POLARISATION:
				setPolarisation((Quantity)newValue);
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
			case CataloguePackage.TRANSITION__FINAL_STATE:
				setFinalState((ExcitonComplex)null);
				return;
			case CataloguePackage.TRANSITION__ENERGY:
				setEnergy((Quantity)null);
				return;
			case CataloguePackage.TRANSITION__LINEWIDTH:
				setLinewidth((Quantity)null);
				return;
			case CataloguePackage.TRANSITION__POLARISATION:
				setPolarisation((Quantity)null);
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
			case CataloguePackage.TRANSITION__FINAL_STATE:
				return finalState != null;
			case CataloguePackage.TRANSITION__ENERGY:
				return energy != null;
			case CataloguePackage.TRANSITION__LINEWIDTH:
				return linewidth != null;
			case CataloguePackage.TRANSITION__POLARISATION:
				return polarisation != null;
		}
		return super.eIsSet(featureID);
	}

} //TransitionImpl
