/**
 */
package org.photonbench.model.catalogue;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Catalogue</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The root of a file.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.photonbench.model.catalogue.Catalogue#getSchemaVersion <em>Schema Version</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Catalogue#getProject <em>Project</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Catalogue#getSources <em>Sources</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Catalogue#getLigands <em>Ligands</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Catalogue#getMaterials <em>Materials</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Catalogue#getMatrices <em>Matrices</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Catalogue#getSubstrates <em>Substrates</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Catalogue#getBatches <em>Batches</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Catalogue#getSamples <em>Samples</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Catalogue#getCavities <em>Cavities</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Catalogue#getSetups <em>Setups</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Catalogue#getCalibrations <em>Calibrations</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Catalogue#getLiterature <em>Literature</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Catalogue#getEmitterClasses <em>Emitter Classes</em>}</li>
 * </ul>
 *
 * @see org.photonbench.model.catalogue.CataloguePackage#getCatalogue()
 * @model
 * @generated
 */
public interface Catalogue extends Entity {
	/**
	 * Returns the value of the '<em><b>Schema Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * version of the structure of the file
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Schema Version</em>' attribute.
	 * @see #setSchemaVersion(int)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getCatalogue_SchemaVersion()
	 * @model
	 * @generated
	 */
	int getSchemaVersion();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.Catalogue#getSchemaVersion <em>Schema Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Schema Version</em>' attribute.
	 * @see #getSchemaVersion()
	 * @generated
	 */
	void setSchemaVersion(int value);

	/**
	 * Returns the value of the '<em><b>Project</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * what the whole folder is; in at most one file of a project
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Project</em>' containment reference.
	 * @see #setProject(Project)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getCatalogue_Project()
	 * @model containment="true"
	 * @generated
	 */
	Project getProject();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.Catalogue#getProject <em>Project</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Project</em>' containment reference.
	 * @see #getProject()
	 * @generated
	 */
	void setProject(Project value);

	/**
	 * Returns the value of the '<em><b>Sources</b></em>' containment reference list.
	 * The list contents are of type {@link org.photonbench.model.catalogue.Source}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sources</em>' containment reference list.
	 * @see org.photonbench.model.catalogue.CataloguePackage#getCatalogue_Sources()
	 * @model containment="true"
	 * @generated
	 */
	EList<Source> getSources();

	/**
	 * Returns the value of the '<em><b>Ligands</b></em>' containment reference list.
	 * The list contents are of type {@link org.photonbench.model.catalogue.Ligand}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Ligands</em>' containment reference list.
	 * @see org.photonbench.model.catalogue.CataloguePackage#getCatalogue_Ligands()
	 * @model containment="true"
	 * @generated
	 */
	EList<Ligand> getLigands();

	/**
	 * Returns the value of the '<em><b>Materials</b></em>' containment reference list.
	 * The list contents are of type {@link org.photonbench.model.catalogue.Material}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Materials</em>' containment reference list.
	 * @see org.photonbench.model.catalogue.CataloguePackage#getCatalogue_Materials()
	 * @model containment="true"
	 * @generated
	 */
	EList<Material> getMaterials();

	/**
	 * Returns the value of the '<em><b>Matrices</b></em>' containment reference list.
	 * The list contents are of type {@link org.photonbench.model.catalogue.Matrix}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Matrices</em>' containment reference list.
	 * @see org.photonbench.model.catalogue.CataloguePackage#getCatalogue_Matrices()
	 * @model containment="true"
	 * @generated
	 */
	EList<Matrix> getMatrices();

	/**
	 * Returns the value of the '<em><b>Substrates</b></em>' containment reference list.
	 * The list contents are of type {@link org.photonbench.model.catalogue.Substrate}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Substrates</em>' containment reference list.
	 * @see org.photonbench.model.catalogue.CataloguePackage#getCatalogue_Substrates()
	 * @model containment="true"
	 * @generated
	 */
	EList<Substrate> getSubstrates();

	/**
	 * Returns the value of the '<em><b>Batches</b></em>' containment reference list.
	 * The list contents are of type {@link org.photonbench.model.catalogue.Batch}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Batches</em>' containment reference list.
	 * @see org.photonbench.model.catalogue.CataloguePackage#getCatalogue_Batches()
	 * @model containment="true"
	 * @generated
	 */
	EList<Batch> getBatches();

	/**
	 * Returns the value of the '<em><b>Samples</b></em>' containment reference list.
	 * The list contents are of type {@link org.photonbench.model.catalogue.Sample}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Samples</em>' containment reference list.
	 * @see org.photonbench.model.catalogue.CataloguePackage#getCatalogue_Samples()
	 * @model containment="true"
	 * @generated
	 */
	EList<Sample> getSamples();

	/**
	 * Returns the value of the '<em><b>Cavities</b></em>' containment reference list.
	 * The list contents are of type {@link org.photonbench.model.catalogue.Cavity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Cavities</em>' containment reference list.
	 * @see org.photonbench.model.catalogue.CataloguePackage#getCatalogue_Cavities()
	 * @model containment="true"
	 * @generated
	 */
	EList<Cavity> getCavities();

	/**
	 * Returns the value of the '<em><b>Setups</b></em>' containment reference list.
	 * The list contents are of type {@link org.photonbench.model.catalogue.Setup}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Setups</em>' containment reference list.
	 * @see org.photonbench.model.catalogue.CataloguePackage#getCatalogue_Setups()
	 * @model containment="true"
	 * @generated
	 */
	EList<Setup> getSetups();

	/**
	 * Returns the value of the '<em><b>Calibrations</b></em>' containment reference list.
	 * The list contents are of type {@link org.photonbench.model.catalogue.Calibration}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Calibrations</em>' containment reference list.
	 * @see org.photonbench.model.catalogue.CataloguePackage#getCatalogue_Calibrations()
	 * @model containment="true"
	 * @generated
	 */
	EList<Calibration> getCalibrations();

	/**
	 * Returns the value of the '<em><b>Literature</b></em>' containment reference list.
	 * The list contents are of type {@link org.photonbench.model.catalogue.LiteratureValue}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Literature</em>' containment reference list.
	 * @see org.photonbench.model.catalogue.CataloguePackage#getCatalogue_Literature()
	 * @model containment="true"
	 * @generated
	 */
	EList<LiteratureValue> getLiterature();

	/**
	 * Returns the value of the '<em><b>Emitter Classes</b></em>' containment reference list.
	 * The list contents are of type {@link org.photonbench.model.catalogue.EmitterClass}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * classes of emitters that literature compares
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Emitter Classes</em>' containment reference list.
	 * @see org.photonbench.model.catalogue.CataloguePackage#getCatalogue_EmitterClasses()
	 * @model containment="true"
	 * @generated
	 */
	EList<EmitterClass> getEmitterClasses();

} // Catalogue
