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
import org.photonbench.model.catalogue.Composition;
import org.photonbench.model.catalogue.CrystalPhase;
import org.photonbench.model.catalogue.Material;
import org.photonbench.model.catalogue.PhaseTransition;
import org.photonbench.model.catalogue.Quantity;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Material</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.photonbench.model.catalogue.impl.MaterialImpl#getComposition <em>Composition</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.impl.MaterialImpl#getPhases <em>Phases</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.impl.MaterialImpl#getTransitions <em>Transitions</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.impl.MaterialImpl#getBohrDiameter <em>Bohr Diameter</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.impl.MaterialImpl#getBandGap <em>Band Gap</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.impl.MaterialImpl#getRefractiveIndex <em>Refractive Index</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MaterialImpl extends MeasuredEntityImpl implements Material {
	/**
	 * The cached value of the '{@link #getComposition() <em>Composition</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComposition()
	 * @generated
	 * @ordered
	 */
	protected Composition composition;

	/**
	 * The cached value of the '{@link #getPhases() <em>Phases</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhases()
	 * @generated
	 * @ordered
	 */
	protected EList<CrystalPhase> phases;

	/**
	 * The cached value of the '{@link #getTransitions() <em>Transitions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTransitions()
	 * @generated
	 * @ordered
	 */
	protected EList<PhaseTransition> transitions;

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
	 * The cached value of the '{@link #getBandGap() <em>Band Gap</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBandGap()
	 * @generated
	 * @ordered
	 */
	protected Quantity bandGap;

	/**
	 * The cached value of the '{@link #getRefractiveIndex() <em>Refractive Index</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRefractiveIndex()
	 * @generated
	 * @ordered
	 */
	protected Quantity refractiveIndex;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MaterialImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CataloguePackage.Literals.MATERIAL;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Composition getComposition() {
		return composition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetComposition(Composition newComposition, NotificationChain msgs) {
		Composition oldComposition = composition;
		composition = newComposition;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, CataloguePackage.MATERIAL__COMPOSITION, oldComposition, newComposition);
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
	public void setComposition(Composition newComposition) {
		if (newComposition != composition) {
			NotificationChain msgs = null;
			if (composition != null)
				msgs = ((InternalEObject)composition).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - CataloguePackage.MATERIAL__COMPOSITION, null, msgs);
			if (newComposition != null)
				msgs = ((InternalEObject)newComposition).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - CataloguePackage.MATERIAL__COMPOSITION, null, msgs);
			msgs = basicSetComposition(newComposition, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.MATERIAL__COMPOSITION, newComposition, newComposition));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CrystalPhase> getPhases() {
		if (phases == null) {
			phases = new EObjectContainmentEList<CrystalPhase>(CrystalPhase.class, this, CataloguePackage.MATERIAL__PHASES);
		}
		return phases;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PhaseTransition> getTransitions() {
		if (transitions == null) {
			transitions = new EObjectContainmentEList<PhaseTransition>(PhaseTransition.class, this, CataloguePackage.MATERIAL__TRANSITIONS);
		}
		return transitions;
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
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, CataloguePackage.MATERIAL__BOHR_DIAMETER, oldBohrDiameter, newBohrDiameter);
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
				msgs = ((InternalEObject)bohrDiameter).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - CataloguePackage.MATERIAL__BOHR_DIAMETER, null, msgs);
			if (newBohrDiameter != null)
				msgs = ((InternalEObject)newBohrDiameter).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - CataloguePackage.MATERIAL__BOHR_DIAMETER, null, msgs);
			msgs = basicSetBohrDiameter(newBohrDiameter, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.MATERIAL__BOHR_DIAMETER, newBohrDiameter, newBohrDiameter));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Quantity getBandGap() {
		return bandGap;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetBandGap(Quantity newBandGap, NotificationChain msgs) {
		Quantity oldBandGap = bandGap;
		bandGap = newBandGap;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, CataloguePackage.MATERIAL__BAND_GAP, oldBandGap, newBandGap);
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
	public void setBandGap(Quantity newBandGap) {
		if (newBandGap != bandGap) {
			NotificationChain msgs = null;
			if (bandGap != null)
				msgs = ((InternalEObject)bandGap).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - CataloguePackage.MATERIAL__BAND_GAP, null, msgs);
			if (newBandGap != null)
				msgs = ((InternalEObject)newBandGap).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - CataloguePackage.MATERIAL__BAND_GAP, null, msgs);
			msgs = basicSetBandGap(newBandGap, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.MATERIAL__BAND_GAP, newBandGap, newBandGap));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Quantity getRefractiveIndex() {
		return refractiveIndex;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetRefractiveIndex(Quantity newRefractiveIndex, NotificationChain msgs) {
		Quantity oldRefractiveIndex = refractiveIndex;
		refractiveIndex = newRefractiveIndex;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, CataloguePackage.MATERIAL__REFRACTIVE_INDEX, oldRefractiveIndex, newRefractiveIndex);
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
	public void setRefractiveIndex(Quantity newRefractiveIndex) {
		if (newRefractiveIndex != refractiveIndex) {
			NotificationChain msgs = null;
			if (refractiveIndex != null)
				msgs = ((InternalEObject)refractiveIndex).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - CataloguePackage.MATERIAL__REFRACTIVE_INDEX, null, msgs);
			if (newRefractiveIndex != null)
				msgs = ((InternalEObject)newRefractiveIndex).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - CataloguePackage.MATERIAL__REFRACTIVE_INDEX, null, msgs);
			msgs = basicSetRefractiveIndex(newRefractiveIndex, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.MATERIAL__REFRACTIVE_INDEX, newRefractiveIndex, newRefractiveIndex));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CataloguePackage.MATERIAL__COMPOSITION:
				return basicSetComposition(null, msgs);
			case CataloguePackage.MATERIAL__PHASES:
				return ((InternalEList<?>)getPhases()).basicRemove(otherEnd, msgs);
			case CataloguePackage.MATERIAL__TRANSITIONS:
				return ((InternalEList<?>)getTransitions()).basicRemove(otherEnd, msgs);
			case CataloguePackage.MATERIAL__BOHR_DIAMETER:
				return basicSetBohrDiameter(null, msgs);
			case CataloguePackage.MATERIAL__BAND_GAP:
				return basicSetBandGap(null, msgs);
			case CataloguePackage.MATERIAL__REFRACTIVE_INDEX:
				return basicSetRefractiveIndex(null, msgs);
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
			case CataloguePackage.MATERIAL__COMPOSITION:
				return getComposition();
			case CataloguePackage.MATERIAL__PHASES:
				return getPhases();
			case CataloguePackage.MATERIAL__TRANSITIONS:
				return getTransitions();
			case CataloguePackage.MATERIAL__BOHR_DIAMETER:
				return getBohrDiameter();
			case CataloguePackage.MATERIAL__BAND_GAP:
				return getBandGap();
			case CataloguePackage.MATERIAL__REFRACTIVE_INDEX:
				return getRefractiveIndex();
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
			case CataloguePackage.MATERIAL__COMPOSITION:
				setComposition((Composition)newValue);
				return;
			case CataloguePackage.MATERIAL__PHASES:
				getPhases().clear();
				getPhases().addAll((Collection<? extends CrystalPhase>)newValue);
				return;
			case CataloguePackage.MATERIAL__TRANSITIONS:
				getTransitions().clear();
				getTransitions().addAll((Collection<? extends PhaseTransition>)newValue);
				return;
			case CataloguePackage.MATERIAL__BOHR_DIAMETER:
				setBohrDiameter((Quantity)newValue);
				return;
			case CataloguePackage.MATERIAL__BAND_GAP:
				setBandGap((Quantity)newValue);
				return;
			case CataloguePackage.MATERIAL__REFRACTIVE_INDEX:
				setRefractiveIndex((Quantity)newValue);
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
			case CataloguePackage.MATERIAL__COMPOSITION:
				setComposition((Composition)null);
				return;
			case CataloguePackage.MATERIAL__PHASES:
				getPhases().clear();
				return;
			case CataloguePackage.MATERIAL__TRANSITIONS:
				getTransitions().clear();
				return;
			case CataloguePackage.MATERIAL__BOHR_DIAMETER:
				setBohrDiameter((Quantity)null);
				return;
			case CataloguePackage.MATERIAL__BAND_GAP:
				setBandGap((Quantity)null);
				return;
			case CataloguePackage.MATERIAL__REFRACTIVE_INDEX:
				setRefractiveIndex((Quantity)null);
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
			case CataloguePackage.MATERIAL__COMPOSITION:
				return composition != null;
			case CataloguePackage.MATERIAL__PHASES:
				return phases != null && !phases.isEmpty();
			case CataloguePackage.MATERIAL__TRANSITIONS:
				return transitions != null && !transitions.isEmpty();
			case CataloguePackage.MATERIAL__BOHR_DIAMETER:
				return bohrDiameter != null;
			case CataloguePackage.MATERIAL__BAND_GAP:
				return bandGap != null;
			case CataloguePackage.MATERIAL__REFRACTIVE_INDEX:
				return refractiveIndex != null;
		}
		return super.eIsSet(featureID);
	}

} //MaterialImpl
