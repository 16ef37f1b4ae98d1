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

import org.photonbench.model.catalogue.Batch;
import org.photonbench.model.catalogue.Calibration;
import org.photonbench.model.catalogue.Catalogue;
import org.photonbench.model.catalogue.CataloguePackage;
import org.photonbench.model.catalogue.Cavity;
import org.photonbench.model.catalogue.EmitterClass;
import org.photonbench.model.catalogue.Ligand;
import org.photonbench.model.catalogue.LiteratureValue;
import org.photonbench.model.catalogue.Material;
import org.photonbench.model.catalogue.Matrix;
import org.photonbench.model.catalogue.Project;
import org.photonbench.model.catalogue.Sample;
import org.photonbench.model.catalogue.Setup;
import org.photonbench.model.catalogue.Source;
import org.photonbench.model.catalogue.Substrate;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Catalogue</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.photonbench.model.catalogue.impl.CatalogueImpl#getSchemaVersion <em>Schema Version</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.impl.CatalogueImpl#getProject <em>Project</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.impl.CatalogueImpl#getSources <em>Sources</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.impl.CatalogueImpl#getLigands <em>Ligands</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.impl.CatalogueImpl#getMaterials <em>Materials</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.impl.CatalogueImpl#getMatrices <em>Matrices</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.impl.CatalogueImpl#getSubstrates <em>Substrates</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.impl.CatalogueImpl#getBatches <em>Batches</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.impl.CatalogueImpl#getSamples <em>Samples</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.impl.CatalogueImpl#getCavities <em>Cavities</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.impl.CatalogueImpl#getSetups <em>Setups</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.impl.CatalogueImpl#getCalibrations <em>Calibrations</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.impl.CatalogueImpl#getLiterature <em>Literature</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.impl.CatalogueImpl#getEmitterClasses <em>Emitter Classes</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CatalogueImpl extends EntityImpl implements Catalogue {
	/**
	 * The default value of the '{@link #getSchemaVersion() <em>Schema Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSchemaVersion()
	 * @generated
	 * @ordered
	 */
	protected static final int SCHEMA_VERSION_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getSchemaVersion() <em>Schema Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSchemaVersion()
	 * @generated
	 * @ordered
	 */
	protected int schemaVersion = SCHEMA_VERSION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getProject() <em>Project</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProject()
	 * @generated
	 * @ordered
	 */
	protected Project project;

	/**
	 * The cached value of the '{@link #getSources() <em>Sources</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSources()
	 * @generated
	 * @ordered
	 */
	protected EList<Source> sources;

	/**
	 * The cached value of the '{@link #getLigands() <em>Ligands</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLigands()
	 * @generated
	 * @ordered
	 */
	protected EList<Ligand> ligands;

	/**
	 * The cached value of the '{@link #getMaterials() <em>Materials</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaterials()
	 * @generated
	 * @ordered
	 */
	protected EList<Material> materials;

	/**
	 * The cached value of the '{@link #getMatrices() <em>Matrices</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMatrices()
	 * @generated
	 * @ordered
	 */
	protected EList<Matrix> matrices;

	/**
	 * The cached value of the '{@link #getSubstrates() <em>Substrates</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubstrates()
	 * @generated
	 * @ordered
	 */
	protected EList<Substrate> substrates;

	/**
	 * The cached value of the '{@link #getBatches() <em>Batches</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBatches()
	 * @generated
	 * @ordered
	 */
	protected EList<Batch> batches;

	/**
	 * The cached value of the '{@link #getSamples() <em>Samples</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSamples()
	 * @generated
	 * @ordered
	 */
	protected EList<Sample> samples;

	/**
	 * The cached value of the '{@link #getCavities() <em>Cavities</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCavities()
	 * @generated
	 * @ordered
	 */
	protected EList<Cavity> cavities;

	/**
	 * The cached value of the '{@link #getSetups() <em>Setups</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSetups()
	 * @generated
	 * @ordered
	 */
	protected EList<Setup> setups;

	/**
	 * The cached value of the '{@link #getCalibrations() <em>Calibrations</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCalibrations()
	 * @generated
	 * @ordered
	 */
	protected EList<Calibration> calibrations;

	/**
	 * The cached value of the '{@link #getLiterature() <em>Literature</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLiterature()
	 * @generated
	 * @ordered
	 */
	protected EList<LiteratureValue> literature;

	/**
	 * The cached value of the '{@link #getEmitterClasses() <em>Emitter Classes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEmitterClasses()
	 * @generated
	 * @ordered
	 */
	protected EList<EmitterClass> emitterClasses;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CatalogueImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CataloguePackage.Literals.CATALOGUE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getSchemaVersion() {
		return schemaVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSchemaVersion(int newSchemaVersion) {
		int oldSchemaVersion = schemaVersion;
		schemaVersion = newSchemaVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.CATALOGUE__SCHEMA_VERSION, oldSchemaVersion, schemaVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Project getProject() {
		return project;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetProject(Project newProject, NotificationChain msgs) {
		Project oldProject = project;
		project = newProject;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, CataloguePackage.CATALOGUE__PROJECT, oldProject, newProject);
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
	public void setProject(Project newProject) {
		if (newProject != project) {
			NotificationChain msgs = null;
			if (project != null)
				msgs = ((InternalEObject)project).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - CataloguePackage.CATALOGUE__PROJECT, null, msgs);
			if (newProject != null)
				msgs = ((InternalEObject)newProject).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - CataloguePackage.CATALOGUE__PROJECT, null, msgs);
			msgs = basicSetProject(newProject, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.CATALOGUE__PROJECT, newProject, newProject));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Source> getSources() {
		if (sources == null) {
			sources = new EObjectContainmentEList<Source>(Source.class, this, CataloguePackage.CATALOGUE__SOURCES);
		}
		return sources;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Ligand> getLigands() {
		if (ligands == null) {
			ligands = new EObjectContainmentEList<Ligand>(Ligand.class, this, CataloguePackage.CATALOGUE__LIGANDS);
		}
		return ligands;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Material> getMaterials() {
		if (materials == null) {
			materials = new EObjectContainmentEList<Material>(Material.class, this, CataloguePackage.CATALOGUE__MATERIALS);
		}
		return materials;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Matrix> getMatrices() {
		if (matrices == null) {
			matrices = new EObjectContainmentEList<Matrix>(Matrix.class, this, CataloguePackage.CATALOGUE__MATRICES);
		}
		return matrices;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Substrate> getSubstrates() {
		if (substrates == null) {
			substrates = new EObjectContainmentEList<Substrate>(Substrate.class, this, CataloguePackage.CATALOGUE__SUBSTRATES);
		}
		return substrates;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Batch> getBatches() {
		if (batches == null) {
			batches = new EObjectContainmentEList<Batch>(Batch.class, this, CataloguePackage.CATALOGUE__BATCHES);
		}
		return batches;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Sample> getSamples() {
		if (samples == null) {
			samples = new EObjectContainmentEList<Sample>(Sample.class, this, CataloguePackage.CATALOGUE__SAMPLES);
		}
		return samples;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Cavity> getCavities() {
		if (cavities == null) {
			cavities = new EObjectContainmentEList<Cavity>(Cavity.class, this, CataloguePackage.CATALOGUE__CAVITIES);
		}
		return cavities;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Setup> getSetups() {
		if (setups == null) {
			setups = new EObjectContainmentEList<Setup>(Setup.class, this, CataloguePackage.CATALOGUE__SETUPS);
		}
		return setups;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Calibration> getCalibrations() {
		if (calibrations == null) {
			calibrations = new EObjectContainmentEList<Calibration>(Calibration.class, this, CataloguePackage.CATALOGUE__CALIBRATIONS);
		}
		return calibrations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<LiteratureValue> getLiterature() {
		if (literature == null) {
			literature = new EObjectContainmentEList<LiteratureValue>(LiteratureValue.class, this, CataloguePackage.CATALOGUE__LITERATURE);
		}
		return literature;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<EmitterClass> getEmitterClasses() {
		if (emitterClasses == null) {
			emitterClasses = new EObjectContainmentEList<EmitterClass>(EmitterClass.class, this, CataloguePackage.CATALOGUE__EMITTER_CLASSES);
		}
		return emitterClasses;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CataloguePackage.CATALOGUE__PROJECT:
				return basicSetProject(null, msgs);
			case CataloguePackage.CATALOGUE__SOURCES:
				return ((InternalEList<?>)getSources()).basicRemove(otherEnd, msgs);
			case CataloguePackage.CATALOGUE__LIGANDS:
				return ((InternalEList<?>)getLigands()).basicRemove(otherEnd, msgs);
			case CataloguePackage.CATALOGUE__MATERIALS:
				return ((InternalEList<?>)getMaterials()).basicRemove(otherEnd, msgs);
			case CataloguePackage.CATALOGUE__MATRICES:
				return ((InternalEList<?>)getMatrices()).basicRemove(otherEnd, msgs);
			case CataloguePackage.CATALOGUE__SUBSTRATES:
				return ((InternalEList<?>)getSubstrates()).basicRemove(otherEnd, msgs);
			case CataloguePackage.CATALOGUE__BATCHES:
				return ((InternalEList<?>)getBatches()).basicRemove(otherEnd, msgs);
			case CataloguePackage.CATALOGUE__SAMPLES:
				return ((InternalEList<?>)getSamples()).basicRemove(otherEnd, msgs);
			case CataloguePackage.CATALOGUE__CAVITIES:
				return ((InternalEList<?>)getCavities()).basicRemove(otherEnd, msgs);
			case CataloguePackage.CATALOGUE__SETUPS:
				return ((InternalEList<?>)getSetups()).basicRemove(otherEnd, msgs);
			case CataloguePackage.CATALOGUE__CALIBRATIONS:
				return ((InternalEList<?>)getCalibrations()).basicRemove(otherEnd, msgs);
			case CataloguePackage.CATALOGUE__LITERATURE:
				return ((InternalEList<?>)getLiterature()).basicRemove(otherEnd, msgs);
			case CataloguePackage.CATALOGUE__EMITTER_CLASSES:
				return ((InternalEList<?>)getEmitterClasses()).basicRemove(otherEnd, msgs);
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
			case CataloguePackage.CATALOGUE__SCHEMA_VERSION:
				return getSchemaVersion();
			case CataloguePackage.CATALOGUE__PROJECT:
				return getProject();
			case CataloguePackage.CATALOGUE__SOURCES:
				return getSources();
			case CataloguePackage.CATALOGUE__LIGANDS:
				return getLigands();
			case CataloguePackage.CATALOGUE__MATERIALS:
				return getMaterials();
			case CataloguePackage.CATALOGUE__MATRICES:
				return getMatrices();
			case CataloguePackage.CATALOGUE__SUBSTRATES:
				return getSubstrates();
			case CataloguePackage.CATALOGUE__BATCHES:
				return getBatches();
			case CataloguePackage.CATALOGUE__SAMPLES:
				return getSamples();
			case CataloguePackage.CATALOGUE__CAVITIES:
				return getCavities();
			case CataloguePackage.CATALOGUE__SETUPS:
				return getSetups();
			case CataloguePackage.CATALOGUE__CALIBRATIONS:
				return getCalibrations();
			case CataloguePackage.CATALOGUE__LITERATURE:
				return getLiterature();
			case CataloguePackage.CATALOGUE__EMITTER_CLASSES:
				return getEmitterClasses();
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
			case CataloguePackage.CATALOGUE__SCHEMA_VERSION:
				setSchemaVersion((Integer)newValue);
				return;
			case CataloguePackage.CATALOGUE__PROJECT:
				setProject((Project)newValue);
				return;
			case CataloguePackage.CATALOGUE__SOURCES:
				getSources().clear();
				getSources().addAll((Collection<? extends Source>)newValue);
				return;
			case CataloguePackage.CATALOGUE__LIGANDS:
				getLigands().clear();
				getLigands().addAll((Collection<? extends Ligand>)newValue);
				return;
			case CataloguePackage.CATALOGUE__MATERIALS:
				getMaterials().clear();
				getMaterials().addAll((Collection<? extends Material>)newValue);
				return;
			case CataloguePackage.CATALOGUE__MATRICES:
				getMatrices().clear();
				getMatrices().addAll((Collection<? extends Matrix>)newValue);
				return;
			case CataloguePackage.CATALOGUE__SUBSTRATES:
				getSubstrates().clear();
				getSubstrates().addAll((Collection<? extends Substrate>)newValue);
				return;
			case CataloguePackage.CATALOGUE__BATCHES:
				getBatches().clear();
				getBatches().addAll((Collection<? extends Batch>)newValue);
				return;
			case CataloguePackage.CATALOGUE__SAMPLES:
				getSamples().clear();
				getSamples().addAll((Collection<? extends Sample>)newValue);
				return;
			case CataloguePackage.CATALOGUE__CAVITIES:
				getCavities().clear();
				getCavities().addAll((Collection<? extends Cavity>)newValue);
				return;
			case CataloguePackage.CATALOGUE__SETUPS:
				getSetups().clear();
				getSetups().addAll((Collection<? extends Setup>)newValue);
				return;
			case CataloguePackage.CATALOGUE__CALIBRATIONS:
				getCalibrations().clear();
				getCalibrations().addAll((Collection<? extends Calibration>)newValue);
				return;
			case CataloguePackage.CATALOGUE__LITERATURE:
				getLiterature().clear();
				getLiterature().addAll((Collection<? extends LiteratureValue>)newValue);
				return;
			case CataloguePackage.CATALOGUE__EMITTER_CLASSES:
				getEmitterClasses().clear();
				getEmitterClasses().addAll((Collection<? extends EmitterClass>)newValue);
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
			case CataloguePackage.CATALOGUE__SCHEMA_VERSION:
				setSchemaVersion(SCHEMA_VERSION_EDEFAULT);
				return;
			case CataloguePackage.CATALOGUE__PROJECT:
				setProject((Project)null);
				return;
			case CataloguePackage.CATALOGUE__SOURCES:
				getSources().clear();
				return;
			case CataloguePackage.CATALOGUE__LIGANDS:
				getLigands().clear();
				return;
			case CataloguePackage.CATALOGUE__MATERIALS:
				getMaterials().clear();
				return;
			case CataloguePackage.CATALOGUE__MATRICES:
				getMatrices().clear();
				return;
			case CataloguePackage.CATALOGUE__SUBSTRATES:
				getSubstrates().clear();
				return;
			case CataloguePackage.CATALOGUE__BATCHES:
				getBatches().clear();
				return;
			case CataloguePackage.CATALOGUE__SAMPLES:
				getSamples().clear();
				return;
			case CataloguePackage.CATALOGUE__CAVITIES:
				getCavities().clear();
				return;
			case CataloguePackage.CATALOGUE__SETUPS:
				getSetups().clear();
				return;
			case CataloguePackage.CATALOGUE__CALIBRATIONS:
				getCalibrations().clear();
				return;
			case CataloguePackage.CATALOGUE__LITERATURE:
				getLiterature().clear();
				return;
			case CataloguePackage.CATALOGUE__EMITTER_CLASSES:
				getEmitterClasses().clear();
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
			case CataloguePackage.CATALOGUE__SCHEMA_VERSION:
				return schemaVersion != SCHEMA_VERSION_EDEFAULT;
			case CataloguePackage.CATALOGUE__PROJECT:
				return project != null;
			case CataloguePackage.CATALOGUE__SOURCES:
				return sources != null && !sources.isEmpty();
			case CataloguePackage.CATALOGUE__LIGANDS:
				return ligands != null && !ligands.isEmpty();
			case CataloguePackage.CATALOGUE__MATERIALS:
				return materials != null && !materials.isEmpty();
			case CataloguePackage.CATALOGUE__MATRICES:
				return matrices != null && !matrices.isEmpty();
			case CataloguePackage.CATALOGUE__SUBSTRATES:
				return substrates != null && !substrates.isEmpty();
			case CataloguePackage.CATALOGUE__BATCHES:
				return batches != null && !batches.isEmpty();
			case CataloguePackage.CATALOGUE__SAMPLES:
				return samples != null && !samples.isEmpty();
			case CataloguePackage.CATALOGUE__CAVITIES:
				return cavities != null && !cavities.isEmpty();
			case CataloguePackage.CATALOGUE__SETUPS:
				return setups != null && !setups.isEmpty();
			case CataloguePackage.CATALOGUE__CALIBRATIONS:
				return calibrations != null && !calibrations.isEmpty();
			case CataloguePackage.CATALOGUE__LITERATURE:
				return literature != null && !literature.isEmpty();
			case CataloguePackage.CATALOGUE__EMITTER_CLASSES:
				return emitterClasses != null && !emitterClasses.isEmpty();
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
		result.append(" (schemaVersion: ");
		result.append(schemaVersion);
		result.append(')');
		return result.toString();
	}

} //CatalogueImpl
