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
import org.photonbench.model.catalogue.CavityKind;
import org.photonbench.model.catalogue.Quantity;
import org.photonbench.model.catalogue.Source;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Cavity</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.photonbench.model.catalogue.impl.CavityImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.impl.CavityImpl#getQualityFactor <em>Quality Factor</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.impl.CavityImpl#getModeVolume <em>Mode Volume</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.impl.CavityImpl#getRefractiveIndex <em>Refractive Index</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.impl.CavityImpl#getResonance <em>Resonance</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.impl.CavityImpl#getLinewidth <em>Linewidth</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.impl.CavityImpl#getSource <em>Source</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CavityImpl extends MeasuredEntityImpl implements Cavity {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final CavityKind KIND_EDEFAULT = CavityKind.OTHER;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected CavityKind kind = KIND_EDEFAULT;

	/**
	 * The cached value of the '{@link #getQualityFactor() <em>Quality Factor</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQualityFactor()
	 * @generated
	 * @ordered
	 */
	protected Quantity qualityFactor;

	/**
	 * The cached value of the '{@link #getModeVolume() <em>Mode Volume</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModeVolume()
	 * @generated
	 * @ordered
	 */
	protected Quantity modeVolume;

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
	 * The cached value of the '{@link #getResonance() <em>Resonance</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResonance()
	 * @generated
	 * @ordered
	 */
	protected Quantity resonance;

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
	 * The cached value of the '{@link #getSource() <em>Source</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected Source source;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CavityImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CataloguePackage.Literals.CAVITY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CavityKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(CavityKind newKind) {
		CavityKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.CAVITY__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Quantity getQualityFactor() {
		return qualityFactor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetQualityFactor(Quantity newQualityFactor, NotificationChain msgs) {
		Quantity oldQualityFactor = qualityFactor;
		qualityFactor = newQualityFactor;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, CataloguePackage.CAVITY__QUALITY_FACTOR, oldQualityFactor, newQualityFactor);
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
	public void setQualityFactor(Quantity newQualityFactor) {
		if (newQualityFactor != qualityFactor) {
			NotificationChain msgs = null;
			if (qualityFactor != null)
				msgs = ((InternalEObject)qualityFactor).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - CataloguePackage.CAVITY__QUALITY_FACTOR, null, msgs);
			if (newQualityFactor != null)
				msgs = ((InternalEObject)newQualityFactor).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - CataloguePackage.CAVITY__QUALITY_FACTOR, null, msgs);
			msgs = basicSetQualityFactor(newQualityFactor, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.CAVITY__QUALITY_FACTOR, newQualityFactor, newQualityFactor));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Quantity getModeVolume() {
		return modeVolume;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetModeVolume(Quantity newModeVolume, NotificationChain msgs) {
		Quantity oldModeVolume = modeVolume;
		modeVolume = newModeVolume;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, CataloguePackage.CAVITY__MODE_VOLUME, oldModeVolume, newModeVolume);
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
	public void setModeVolume(Quantity newModeVolume) {
		if (newModeVolume != modeVolume) {
			NotificationChain msgs = null;
			if (modeVolume != null)
				msgs = ((InternalEObject)modeVolume).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - CataloguePackage.CAVITY__MODE_VOLUME, null, msgs);
			if (newModeVolume != null)
				msgs = ((InternalEObject)newModeVolume).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - CataloguePackage.CAVITY__MODE_VOLUME, null, msgs);
			msgs = basicSetModeVolume(newModeVolume, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.CAVITY__MODE_VOLUME, newModeVolume, newModeVolume));
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
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, CataloguePackage.CAVITY__REFRACTIVE_INDEX, oldRefractiveIndex, newRefractiveIndex);
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
				msgs = ((InternalEObject)refractiveIndex).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - CataloguePackage.CAVITY__REFRACTIVE_INDEX, null, msgs);
			if (newRefractiveIndex != null)
				msgs = ((InternalEObject)newRefractiveIndex).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - CataloguePackage.CAVITY__REFRACTIVE_INDEX, null, msgs);
			msgs = basicSetRefractiveIndex(newRefractiveIndex, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.CAVITY__REFRACTIVE_INDEX, newRefractiveIndex, newRefractiveIndex));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Quantity getResonance() {
		return resonance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetResonance(Quantity newResonance, NotificationChain msgs) {
		Quantity oldResonance = resonance;
		resonance = newResonance;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, CataloguePackage.CAVITY__RESONANCE, oldResonance, newResonance);
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
	public void setResonance(Quantity newResonance) {
		if (newResonance != resonance) {
			NotificationChain msgs = null;
			if (resonance != null)
				msgs = ((InternalEObject)resonance).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - CataloguePackage.CAVITY__RESONANCE, null, msgs);
			if (newResonance != null)
				msgs = ((InternalEObject)newResonance).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - CataloguePackage.CAVITY__RESONANCE, null, msgs);
			msgs = basicSetResonance(newResonance, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.CAVITY__RESONANCE, newResonance, newResonance));
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
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, CataloguePackage.CAVITY__LINEWIDTH, oldLinewidth, newLinewidth);
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
				msgs = ((InternalEObject)linewidth).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - CataloguePackage.CAVITY__LINEWIDTH, null, msgs);
			if (newLinewidth != null)
				msgs = ((InternalEObject)newLinewidth).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - CataloguePackage.CAVITY__LINEWIDTH, null, msgs);
			msgs = basicSetLinewidth(newLinewidth, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.CAVITY__LINEWIDTH, newLinewidth, newLinewidth));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Source getSource() {
		if (source != null && source.eIsProxy()) {
			InternalEObject oldSource = (InternalEObject)source;
			source = (Source)eResolveProxy(oldSource);
			if (source != oldSource) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, CataloguePackage.CAVITY__SOURCE, oldSource, source));
			}
		}
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Source basicGetSource() {
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(Source newSource) {
		Source oldSource = source;
		source = newSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.CAVITY__SOURCE, oldSource, source));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CataloguePackage.CAVITY__QUALITY_FACTOR:
				return basicSetQualityFactor(null, msgs);
			case CataloguePackage.CAVITY__MODE_VOLUME:
				return basicSetModeVolume(null, msgs);
			case CataloguePackage.CAVITY__REFRACTIVE_INDEX:
				return basicSetRefractiveIndex(null, msgs);
			case CataloguePackage.CAVITY__RESONANCE:
				return basicSetResonance(null, msgs);
			case CataloguePackage.CAVITY__LINEWIDTH:
				return basicSetLinewidth(null, msgs);
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
			case CataloguePackage.CAVITY__KIND:
				return getKind();
			case CataloguePackage.CAVITY__QUALITY_FACTOR:
				return getQualityFactor();
			case CataloguePackage.CAVITY__MODE_VOLUME:
				return getModeVolume();
			case CataloguePackage.CAVITY__REFRACTIVE_INDEX:
				return getRefractiveIndex();
			case CataloguePackage.CAVITY__RESONANCE:
				return getResonance();
			case CataloguePackage.CAVITY__LINEWIDTH:
				return getLinewidth();
			case CataloguePackage.CAVITY__SOURCE:
				if (resolve) return getSource();
				return basicGetSource();
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
			case CataloguePackage.CAVITY__KIND:
				setKind((CavityKind)newValue);
				return;
			case CataloguePackage.CAVITY__QUALITY_FACTOR:
				setQualityFactor((Quantity)newValue);
				return;
			case CataloguePackage.CAVITY__MODE_VOLUME:
				setModeVolume((Quantity)newValue);
				return;
			case CataloguePackage.CAVITY__REFRACTIVE_INDEX:
				setRefractiveIndex((Quantity)newValue);
				return;
			case CataloguePackage.CAVITY__RESONANCE:
				setResonance((Quantity)newValue);
				return;
			case CataloguePackage.CAVITY__LINEWIDTH:
				setLinewidth((Quantity)newValue);
				return;
			case CataloguePackage.CAVITY__SOURCE:
				setSource((Source)newValue);
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
			case CataloguePackage.CAVITY__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case CataloguePackage.CAVITY__QUALITY_FACTOR:
				setQualityFactor((Quantity)null);
				return;
			case CataloguePackage.CAVITY__MODE_VOLUME:
				setModeVolume((Quantity)null);
				return;
			case CataloguePackage.CAVITY__REFRACTIVE_INDEX:
				setRefractiveIndex((Quantity)null);
				return;
			case CataloguePackage.CAVITY__RESONANCE:
				setResonance((Quantity)null);
				return;
			case CataloguePackage.CAVITY__LINEWIDTH:
				setLinewidth((Quantity)null);
				return;
			case CataloguePackage.CAVITY__SOURCE:
				setSource((Source)null);
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
			case CataloguePackage.CAVITY__KIND:
				return kind != KIND_EDEFAULT;
			case CataloguePackage.CAVITY__QUALITY_FACTOR:
				return qualityFactor != null;
			case CataloguePackage.CAVITY__MODE_VOLUME:
				return modeVolume != null;
			case CataloguePackage.CAVITY__REFRACTIVE_INDEX:
				return refractiveIndex != null;
			case CataloguePackage.CAVITY__RESONANCE:
				return resonance != null;
			case CataloguePackage.CAVITY__LINEWIDTH:
				return linewidth != null;
			case CataloguePackage.CAVITY__SOURCE:
				return source != null;
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

} //CavityImpl
