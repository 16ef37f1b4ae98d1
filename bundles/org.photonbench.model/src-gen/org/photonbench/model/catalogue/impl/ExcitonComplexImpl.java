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
import org.photonbench.model.catalogue.ExcitonComplex;
import org.photonbench.model.catalogue.ExcitonComplexKind;
import org.photonbench.model.catalogue.Quantity;
import org.photonbench.model.catalogue.Transition;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Exciton Complex</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.photonbench.model.catalogue.impl.ExcitonComplexImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.impl.ExcitonComplexImpl#getBindingEnergy <em>Binding Energy</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.impl.ExcitonComplexImpl#getLifetime <em>Lifetime</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.impl.ExcitonComplexImpl#getQuantumYield <em>Quantum Yield</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.impl.ExcitonComplexImpl#getTransitions <em>Transitions</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ExcitonComplexImpl extends MeasuredEntityImpl implements ExcitonComplex {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final ExcitonComplexKind KIND_EDEFAULT = ExcitonComplexKind.EXCITON;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected ExcitonComplexKind kind = KIND_EDEFAULT;

	/**
	 * The cached value of the '{@link #getBindingEnergy() <em>Binding Energy</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBindingEnergy()
	 * @generated
	 * @ordered
	 */
	protected Quantity bindingEnergy;

	/**
	 * The cached value of the '{@link #getLifetime() <em>Lifetime</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLifetime()
	 * @generated
	 * @ordered
	 */
	protected Quantity lifetime;

	/**
	 * The cached value of the '{@link #getQuantumYield() <em>Quantum Yield</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuantumYield()
	 * @generated
	 * @ordered
	 */
	protected Quantity quantumYield;

	/**
	 * The cached value of the '{@link #getTransitions() <em>Transitions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTransitions()
	 * @generated
	 * @ordered
	 */
	protected EList<Transition> transitions;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ExcitonComplexImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CataloguePackage.Literals.EXCITON_COMPLEX;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ExcitonComplexKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(ExcitonComplexKind newKind) {
		ExcitonComplexKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.EXCITON_COMPLEX__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Quantity getBindingEnergy() {
		return bindingEnergy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetBindingEnergy(Quantity newBindingEnergy, NotificationChain msgs) {
		Quantity oldBindingEnergy = bindingEnergy;
		bindingEnergy = newBindingEnergy;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, CataloguePackage.EXCITON_COMPLEX__BINDING_ENERGY, oldBindingEnergy, newBindingEnergy);
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
	public void setBindingEnergy(Quantity newBindingEnergy) {
		if (newBindingEnergy != bindingEnergy) {
			NotificationChain msgs = null;
			if (bindingEnergy != null)
				msgs = ((InternalEObject)bindingEnergy).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - CataloguePackage.EXCITON_COMPLEX__BINDING_ENERGY, null, msgs);
			if (newBindingEnergy != null)
				msgs = ((InternalEObject)newBindingEnergy).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - CataloguePackage.EXCITON_COMPLEX__BINDING_ENERGY, null, msgs);
			msgs = basicSetBindingEnergy(newBindingEnergy, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.EXCITON_COMPLEX__BINDING_ENERGY, newBindingEnergy, newBindingEnergy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Quantity getLifetime() {
		return lifetime;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetLifetime(Quantity newLifetime, NotificationChain msgs) {
		Quantity oldLifetime = lifetime;
		lifetime = newLifetime;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, CataloguePackage.EXCITON_COMPLEX__LIFETIME, oldLifetime, newLifetime);
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
	public void setLifetime(Quantity newLifetime) {
		if (newLifetime != lifetime) {
			NotificationChain msgs = null;
			if (lifetime != null)
				msgs = ((InternalEObject)lifetime).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - CataloguePackage.EXCITON_COMPLEX__LIFETIME, null, msgs);
			if (newLifetime != null)
				msgs = ((InternalEObject)newLifetime).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - CataloguePackage.EXCITON_COMPLEX__LIFETIME, null, msgs);
			msgs = basicSetLifetime(newLifetime, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.EXCITON_COMPLEX__LIFETIME, newLifetime, newLifetime));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Quantity getQuantumYield() {
		return quantumYield;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetQuantumYield(Quantity newQuantumYield, NotificationChain msgs) {
		Quantity oldQuantumYield = quantumYield;
		quantumYield = newQuantumYield;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, CataloguePackage.EXCITON_COMPLEX__QUANTUM_YIELD, oldQuantumYield, newQuantumYield);
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
	public void setQuantumYield(Quantity newQuantumYield) {
		if (newQuantumYield != quantumYield) {
			NotificationChain msgs = null;
			if (quantumYield != null)
				msgs = ((InternalEObject)quantumYield).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - CataloguePackage.EXCITON_COMPLEX__QUANTUM_YIELD, null, msgs);
			if (newQuantumYield != null)
				msgs = ((InternalEObject)newQuantumYield).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - CataloguePackage.EXCITON_COMPLEX__QUANTUM_YIELD, null, msgs);
			msgs = basicSetQuantumYield(newQuantumYield, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.EXCITON_COMPLEX__QUANTUM_YIELD, newQuantumYield, newQuantumYield));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Transition> getTransitions() {
		if (transitions == null) {
			transitions = new EObjectContainmentEList<Transition>(Transition.class, this, CataloguePackage.EXCITON_COMPLEX__TRANSITIONS);
		}
		return transitions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CataloguePackage.EXCITON_COMPLEX__BINDING_ENERGY:
				return basicSetBindingEnergy(null, msgs);
			case CataloguePackage.EXCITON_COMPLEX__LIFETIME:
				return basicSetLifetime(null, msgs);
			case CataloguePackage.EXCITON_COMPLEX__QUANTUM_YIELD:
				return basicSetQuantumYield(null, msgs);
			case CataloguePackage.EXCITON_COMPLEX__TRANSITIONS:
				return ((InternalEList<?>)getTransitions()).basicRemove(otherEnd, msgs);
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
			case CataloguePackage.EXCITON_COMPLEX__KIND:
				return getKind();
			case CataloguePackage.EXCITON_COMPLEX__BINDING_ENERGY:
				return getBindingEnergy();
			case CataloguePackage.EXCITON_COMPLEX__LIFETIME:
				return getLifetime();
			case CataloguePackage.EXCITON_COMPLEX__QUANTUM_YIELD:
				return getQuantumYield();
			case CataloguePackage.EXCITON_COMPLEX__TRANSITIONS:
				return getTransitions();
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
			case CataloguePackage.EXCITON_COMPLEX__KIND:
				setKind((ExcitonComplexKind)newValue);
				return;
			case CataloguePackage.EXCITON_COMPLEX__BINDING_ENERGY:
				setBindingEnergy((Quantity)newValue);
				return;
			case CataloguePackage.EXCITON_COMPLEX__LIFETIME:
				setLifetime((Quantity)newValue);
				return;
			case CataloguePackage.EXCITON_COMPLEX__QUANTUM_YIELD:
				setQuantumYield((Quantity)newValue);
				return;
			case CataloguePackage.EXCITON_COMPLEX__TRANSITIONS:
				getTransitions().clear();
				getTransitions().addAll((Collection<? extends Transition>)newValue);
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
			case CataloguePackage.EXCITON_COMPLEX__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case CataloguePackage.EXCITON_COMPLEX__BINDING_ENERGY:
				setBindingEnergy((Quantity)null);
				return;
			case CataloguePackage.EXCITON_COMPLEX__LIFETIME:
				setLifetime((Quantity)null);
				return;
			case CataloguePackage.EXCITON_COMPLEX__QUANTUM_YIELD:
				setQuantumYield((Quantity)null);
				return;
			case CataloguePackage.EXCITON_COMPLEX__TRANSITIONS:
				getTransitions().clear();
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
			case CataloguePackage.EXCITON_COMPLEX__KIND:
				return kind != KIND_EDEFAULT;
			case CataloguePackage.EXCITON_COMPLEX__BINDING_ENERGY:
				return bindingEnergy != null;
			case CataloguePackage.EXCITON_COMPLEX__LIFETIME:
				return lifetime != null;
			case CataloguePackage.EXCITON_COMPLEX__QUANTUM_YIELD:
				return quantumYield != null;
			case CataloguePackage.EXCITON_COMPLEX__TRANSITIONS:
				return transitions != null && !transitions.isEmpty();
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

} //ExcitonComplexImpl
