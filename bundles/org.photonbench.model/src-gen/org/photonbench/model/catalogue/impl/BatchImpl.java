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
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.photonbench.model.catalogue.Batch;
import org.photonbench.model.catalogue.BohrRatio;
import org.photonbench.model.catalogue.CataloguePackage;
import org.photonbench.model.catalogue.Composition;
import org.photonbench.model.catalogue.CrystalPhase;
import org.photonbench.model.catalogue.Dopant;
import org.photonbench.model.catalogue.Ligand;
import org.photonbench.model.catalogue.Material;
import org.photonbench.model.catalogue.Shell;
import org.photonbench.model.catalogue.SizeDistribution;
import org.photonbench.model.catalogue.Source;
import org.photonbench.model.catalogue.Synthesis;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Batch</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.photonbench.model.catalogue.impl.BatchImpl#getComposition <em>Composition</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.impl.BatchImpl#getMaterial <em>Material</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.impl.BatchImpl#getPhase <em>Phase</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.impl.BatchImpl#getSize <em>Size</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.impl.BatchImpl#getBohrRatio <em>Bohr Ratio</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.impl.BatchImpl#getLigands <em>Ligands</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.impl.BatchImpl#getShells <em>Shells</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.impl.BatchImpl#getDopants <em>Dopants</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.impl.BatchImpl#getSynthesis <em>Synthesis</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.impl.BatchImpl#getSource <em>Source</em>}</li>
 * </ul>
 *
 * @generated
 */
public class BatchImpl extends MeasuredEntityImpl implements Batch {
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
	 * The cached value of the '{@link #getMaterial() <em>Material</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaterial()
	 * @generated
	 * @ordered
	 */
	protected Material material;

	/**
	 * The cached value of the '{@link #getPhase() <em>Phase</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhase()
	 * @generated
	 * @ordered
	 */
	protected CrystalPhase phase;

	/**
	 * The cached value of the '{@link #getSize() <em>Size</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSize()
	 * @generated
	 * @ordered
	 */
	protected SizeDistribution size;

	/**
	 * The cached value of the '{@link #getBohrRatio() <em>Bohr Ratio</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBohrRatio()
	 * @generated
	 * @ordered
	 */
	protected BohrRatio bohrRatio;

	/**
	 * The cached value of the '{@link #getLigands() <em>Ligands</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLigands()
	 * @generated
	 * @ordered
	 */
	protected EList<Ligand> ligands;

	/**
	 * The cached value of the '{@link #getShells() <em>Shells</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShells()
	 * @generated
	 * @ordered
	 */
	protected EList<Shell> shells;

	/**
	 * The cached value of the '{@link #getDopants() <em>Dopants</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDopants()
	 * @generated
	 * @ordered
	 */
	protected EList<Dopant> dopants;

	/**
	 * The cached value of the '{@link #getSynthesis() <em>Synthesis</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSynthesis()
	 * @generated
	 * @ordered
	 */
	protected Synthesis synthesis;

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
	protected BatchImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CataloguePackage.Literals.BATCH;
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
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, CataloguePackage.BATCH__COMPOSITION, oldComposition, newComposition);
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
				msgs = ((InternalEObject)composition).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - CataloguePackage.BATCH__COMPOSITION, null, msgs);
			if (newComposition != null)
				msgs = ((InternalEObject)newComposition).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - CataloguePackage.BATCH__COMPOSITION, null, msgs);
			msgs = basicSetComposition(newComposition, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.BATCH__COMPOSITION, newComposition, newComposition));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Material getMaterial() {
		if (material != null && material.eIsProxy()) {
			InternalEObject oldMaterial = (InternalEObject)material;
			material = (Material)eResolveProxy(oldMaterial);
			if (material != oldMaterial) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, CataloguePackage.BATCH__MATERIAL, oldMaterial, material));
			}
		}
		return material;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Material basicGetMaterial() {
		return material;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaterial(Material newMaterial) {
		Material oldMaterial = material;
		material = newMaterial;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.BATCH__MATERIAL, oldMaterial, material));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CrystalPhase getPhase() {
		if (phase != null && phase.eIsProxy()) {
			InternalEObject oldPhase = (InternalEObject)phase;
			phase = (CrystalPhase)eResolveProxy(oldPhase);
			if (phase != oldPhase) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, CataloguePackage.BATCH__PHASE, oldPhase, phase));
			}
		}
		return phase;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CrystalPhase basicGetPhase() {
		return phase;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPhase(CrystalPhase newPhase) {
		CrystalPhase oldPhase = phase;
		phase = newPhase;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.BATCH__PHASE, oldPhase, phase));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SizeDistribution getSize() {
		return size;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSize(SizeDistribution newSize, NotificationChain msgs) {
		SizeDistribution oldSize = size;
		size = newSize;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, CataloguePackage.BATCH__SIZE, oldSize, newSize);
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
	public void setSize(SizeDistribution newSize) {
		if (newSize != size) {
			NotificationChain msgs = null;
			if (size != null)
				msgs = ((InternalEObject)size).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - CataloguePackage.BATCH__SIZE, null, msgs);
			if (newSize != null)
				msgs = ((InternalEObject)newSize).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - CataloguePackage.BATCH__SIZE, null, msgs);
			msgs = basicSetSize(newSize, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.BATCH__SIZE, newSize, newSize));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BohrRatio getBohrRatio() {
		return bohrRatio;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetBohrRatio(BohrRatio newBohrRatio, NotificationChain msgs) {
		BohrRatio oldBohrRatio = bohrRatio;
		bohrRatio = newBohrRatio;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, CataloguePackage.BATCH__BOHR_RATIO, oldBohrRatio, newBohrRatio);
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
	public void setBohrRatio(BohrRatio newBohrRatio) {
		if (newBohrRatio != bohrRatio) {
			NotificationChain msgs = null;
			if (bohrRatio != null)
				msgs = ((InternalEObject)bohrRatio).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - CataloguePackage.BATCH__BOHR_RATIO, null, msgs);
			if (newBohrRatio != null)
				msgs = ((InternalEObject)newBohrRatio).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - CataloguePackage.BATCH__BOHR_RATIO, null, msgs);
			msgs = basicSetBohrRatio(newBohrRatio, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.BATCH__BOHR_RATIO, newBohrRatio, newBohrRatio));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Ligand> getLigands() {
		if (ligands == null) {
			ligands = new EObjectResolvingEList<Ligand>(Ligand.class, this, CataloguePackage.BATCH__LIGANDS);
		}
		return ligands;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Shell> getShells() {
		if (shells == null) {
			shells = new EObjectContainmentEList<Shell>(Shell.class, this, CataloguePackage.BATCH__SHELLS);
		}
		return shells;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Dopant> getDopants() {
		if (dopants == null) {
			dopants = new EObjectContainmentEList<Dopant>(Dopant.class, this, CataloguePackage.BATCH__DOPANTS);
		}
		return dopants;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Synthesis getSynthesis() {
		return synthesis;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSynthesis(Synthesis newSynthesis, NotificationChain msgs) {
		Synthesis oldSynthesis = synthesis;
		synthesis = newSynthesis;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, CataloguePackage.BATCH__SYNTHESIS, oldSynthesis, newSynthesis);
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
	public void setSynthesis(Synthesis newSynthesis) {
		if (newSynthesis != synthesis) {
			NotificationChain msgs = null;
			if (synthesis != null)
				msgs = ((InternalEObject)synthesis).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - CataloguePackage.BATCH__SYNTHESIS, null, msgs);
			if (newSynthesis != null)
				msgs = ((InternalEObject)newSynthesis).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - CataloguePackage.BATCH__SYNTHESIS, null, msgs);
			msgs = basicSetSynthesis(newSynthesis, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.BATCH__SYNTHESIS, newSynthesis, newSynthesis));
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, CataloguePackage.BATCH__SOURCE, oldSource, source));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.BATCH__SOURCE, oldSource, source));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CataloguePackage.BATCH__COMPOSITION:
				return basicSetComposition(null, msgs);
			case CataloguePackage.BATCH__SIZE:
				return basicSetSize(null, msgs);
			case CataloguePackage.BATCH__BOHR_RATIO:
				return basicSetBohrRatio(null, msgs);
			case CataloguePackage.BATCH__SHELLS:
				return ((InternalEList<?>)getShells()).basicRemove(otherEnd, msgs);
			case CataloguePackage.BATCH__DOPANTS:
				return ((InternalEList<?>)getDopants()).basicRemove(otherEnd, msgs);
			case CataloguePackage.BATCH__SYNTHESIS:
				return basicSetSynthesis(null, msgs);
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
			case CataloguePackage.BATCH__COMPOSITION:
				return getComposition();
			case CataloguePackage.BATCH__MATERIAL:
				if (resolve) return getMaterial();
				return basicGetMaterial();
			case CataloguePackage.BATCH__PHASE:
				if (resolve) return getPhase();
				return basicGetPhase();
			case CataloguePackage.BATCH__SIZE:
				return getSize();
			case CataloguePackage.BATCH__BOHR_RATIO:
				return getBohrRatio();
			case CataloguePackage.BATCH__LIGANDS:
				return getLigands();
			case CataloguePackage.BATCH__SHELLS:
				return getShells();
			case CataloguePackage.BATCH__DOPANTS:
				return getDopants();
			case CataloguePackage.BATCH__SYNTHESIS:
				return getSynthesis();
			case CataloguePackage.BATCH__SOURCE:
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
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case CataloguePackage.BATCH__COMPOSITION:
				setComposition((Composition)newValue);
				return;
			case CataloguePackage.BATCH__MATERIAL:
				setMaterial((Material)newValue);
				return;
			case CataloguePackage.BATCH__PHASE:
				setPhase((CrystalPhase)newValue);
				return;
			case CataloguePackage.BATCH__SIZE:
				setSize((SizeDistribution)newValue);
				return;
			case CataloguePackage.BATCH__BOHR_RATIO:
				setBohrRatio((BohrRatio)newValue);
				return;
			case CataloguePackage.BATCH__LIGANDS:
				getLigands().clear();
				getLigands().addAll((Collection<? extends Ligand>)newValue);
				return;
			case CataloguePackage.BATCH__SHELLS:
				getShells().clear();
				getShells().addAll((Collection<? extends Shell>)newValue);
				return;
			case CataloguePackage.BATCH__DOPANTS:
				getDopants().clear();
				getDopants().addAll((Collection<? extends Dopant>)newValue);
				return;
			case CataloguePackage.BATCH__SYNTHESIS:
				setSynthesis((Synthesis)newValue);
				return;
			case CataloguePackage.BATCH__SOURCE:
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
			case CataloguePackage.BATCH__COMPOSITION:
				setComposition((Composition)null);
				return;
			case CataloguePackage.BATCH__MATERIAL:
				setMaterial((Material)null);
				return;
			case CataloguePackage.BATCH__PHASE:
				setPhase((CrystalPhase)null);
				return;
			case CataloguePackage.BATCH__SIZE:
				setSize((SizeDistribution)null);
				return;
			case CataloguePackage.BATCH__BOHR_RATIO:
				setBohrRatio((BohrRatio)null);
				return;
			case CataloguePackage.BATCH__LIGANDS:
				getLigands().clear();
				return;
			case CataloguePackage.BATCH__SHELLS:
				getShells().clear();
				return;
			case CataloguePackage.BATCH__DOPANTS:
				getDopants().clear();
				return;
			case CataloguePackage.BATCH__SYNTHESIS:
				setSynthesis((Synthesis)null);
				return;
			case CataloguePackage.BATCH__SOURCE:
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
			case CataloguePackage.BATCH__COMPOSITION:
				return composition != null;
			case CataloguePackage.BATCH__MATERIAL:
				return material != null;
			case CataloguePackage.BATCH__PHASE:
				return phase != null;
			case CataloguePackage.BATCH__SIZE:
				return size != null;
			case CataloguePackage.BATCH__BOHR_RATIO:
				return bohrRatio != null;
			case CataloguePackage.BATCH__LIGANDS:
				return ligands != null && !ligands.isEmpty();
			case CataloguePackage.BATCH__SHELLS:
				return shells != null && !shells.isEmpty();
			case CataloguePackage.BATCH__DOPANTS:
				return dopants != null && !dopants.isEmpty();
			case CataloguePackage.BATCH__SYNTHESIS:
				return synthesis != null;
			case CataloguePackage.BATCH__SOURCE:
				return source != null;
		}
		return super.eIsSet(featureID);
	}

} //BatchImpl
