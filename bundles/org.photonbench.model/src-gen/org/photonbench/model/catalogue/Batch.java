/**
 */
package org.photonbench.model.catalogue;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Batch</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Nanocrystals of one synthesis.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.photonbench.model.catalogue.Batch#getComposition <em>Composition</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Batch#getMaterial <em>Material</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Batch#getPhase <em>Phase</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Batch#getSize <em>Size</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Batch#getBohrRatio <em>Bohr Ratio</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Batch#getLigands <em>Ligands</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Batch#getShells <em>Shells</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Batch#getDopants <em>Dopants</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Batch#getSynthesis <em>Synthesis</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Batch#getSource <em>Source</em>}</li>
 * </ul>
 *
 * @see org.photonbench.model.catalogue.CataloguePackage#getBatch()
 * @model
 * @generated
 */
public interface Batch extends MeasuredEntity {
	/**
	 * Returns the value of the '<em><b>Composition</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Composition</em>' containment reference.
	 * @see #setComposition(Composition)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getBatch_Composition()
	 * @model containment="true"
	 * @generated
	 */
	Composition getComposition();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.Batch#getComposition <em>Composition</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Composition</em>' containment reference.
	 * @see #getComposition()
	 * @generated
	 */
	void setComposition(Composition value);

	/**
	 * Returns the value of the '<em><b>Material</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * the bulk material with its constants
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Material</em>' reference.
	 * @see #setMaterial(Material)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getBatch_Material()
	 * @model
	 * @generated
	 */
	Material getMaterial();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.Batch#getMaterial <em>Material</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Material</em>' reference.
	 * @see #getMaterial()
	 * @generated
	 */
	void setMaterial(Material value);

	/**
	 * Returns the value of the '<em><b>Phase</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Phase</em>' reference.
	 * @see #setPhase(CrystalPhase)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getBatch_Phase()
	 * @model
	 * @generated
	 */
	CrystalPhase getPhase();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.Batch#getPhase <em>Phase</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Phase</em>' reference.
	 * @see #getPhase()
	 * @generated
	 */
	void setPhase(CrystalPhase value);

	/**
	 * Returns the value of the '<em><b>Size</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Size</em>' containment reference.
	 * @see #setSize(SizeDistribution)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getBatch_Size()
	 * @model containment="true"
	 * @generated
	 */
	SizeDistribution getSize();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.Batch#getSize <em>Size</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Size</em>' containment reference.
	 * @see #getSize()
	 * @generated
	 */
	void setSize(SizeDistribution value);

	/**
	 * Returns the value of the '<em><b>Bohr Ratio</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Bohr Ratio</em>' containment reference.
	 * @see #setBohrRatio(BohrRatio)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getBatch_BohrRatio()
	 * @model containment="true"
	 * @generated
	 */
	BohrRatio getBohrRatio();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.Batch#getBohrRatio <em>Bohr Ratio</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bohr Ratio</em>' containment reference.
	 * @see #getBohrRatio()
	 * @generated
	 */
	void setBohrRatio(BohrRatio value);

	/**
	 * Returns the value of the '<em><b>Ligands</b></em>' reference list.
	 * The list contents are of type {@link org.photonbench.model.catalogue.Ligand}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Ligands</em>' reference list.
	 * @see org.photonbench.model.catalogue.CataloguePackage#getBatch_Ligands()
	 * @model
	 * @generated
	 */
	EList<Ligand> getLigands();

	/**
	 * Returns the value of the '<em><b>Shells</b></em>' containment reference list.
	 * The list contents are of type {@link org.photonbench.model.catalogue.Shell}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Shells</em>' containment reference list.
	 * @see org.photonbench.model.catalogue.CataloguePackage#getBatch_Shells()
	 * @model containment="true"
	 * @generated
	 */
	EList<Shell> getShells();

	/**
	 * Returns the value of the '<em><b>Dopants</b></em>' containment reference list.
	 * The list contents are of type {@link org.photonbench.model.catalogue.Dopant}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Dopants</em>' containment reference list.
	 * @see org.photonbench.model.catalogue.CataloguePackage#getBatch_Dopants()
	 * @model containment="true"
	 * @generated
	 */
	EList<Dopant> getDopants();

	/**
	 * Returns the value of the '<em><b>Synthesis</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Synthesis</em>' containment reference.
	 * @see #setSynthesis(Synthesis)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getBatch_Synthesis()
	 * @model containment="true"
	 * @generated
	 */
	Synthesis getSynthesis();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.Batch#getSynthesis <em>Synthesis</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Synthesis</em>' containment reference.
	 * @see #getSynthesis()
	 * @generated
	 */
	void setSynthesis(Synthesis value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Source</em>' reference.
	 * @see #setSource(Source)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getBatch_Source()
	 * @model
	 * @generated
	 */
	Source getSource();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.Batch#getSource <em>Source</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' reference.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(Source value);

} // Batch
