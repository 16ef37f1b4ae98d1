/**
 */
package org.photonbench.model.catalogue;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Material</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A bulk material: composition, phases, constants.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.photonbench.model.catalogue.Material#getComposition <em>Composition</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Material#getPhases <em>Phases</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Material#getTransitions <em>Transitions</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Material#getBohrDiameter <em>Bohr Diameter</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Material#getBandGap <em>Band Gap</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Material#getRefractiveIndex <em>Refractive Index</em>}</li>
 * </ul>
 *
 * @see org.photonbench.model.catalogue.CataloguePackage#getMaterial()
 * @model
 * @generated
 */
public interface Material extends MeasuredEntity {
	/**
	 * Returns the value of the '<em><b>Composition</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Composition</em>' containment reference.
	 * @see #setComposition(Composition)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getMaterial_Composition()
	 * @model containment="true"
	 * @generated
	 */
	Composition getComposition();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.Material#getComposition <em>Composition</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Composition</em>' containment reference.
	 * @see #getComposition()
	 * @generated
	 */
	void setComposition(Composition value);

	/**
	 * Returns the value of the '<em><b>Phases</b></em>' containment reference list.
	 * The list contents are of type {@link org.photonbench.model.catalogue.CrystalPhase}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Phases</em>' containment reference list.
	 * @see org.photonbench.model.catalogue.CataloguePackage#getMaterial_Phases()
	 * @model containment="true"
	 * @generated
	 */
	EList<CrystalPhase> getPhases();

	/**
	 * Returns the value of the '<em><b>Transitions</b></em>' containment reference list.
	 * The list contents are of type {@link org.photonbench.model.catalogue.PhaseTransition}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Transitions</em>' containment reference list.
	 * @see org.photonbench.model.catalogue.CataloguePackage#getMaterial_Transitions()
	 * @model containment="true"
	 * @generated
	 */
	EList<PhaseTransition> getTransitions();

	/**
	 * Returns the value of the '<em><b>Bohr Diameter</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * exciton Bohr diameter
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bohr Diameter</em>' containment reference.
	 * @see #setBohrDiameter(Quantity)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getMaterial_BohrDiameter()
	 * @model containment="true"
	 *        annotation="http://www.photonbench.org/quantity unit='nm' above='0'"
	 * @generated
	 */
	Quantity getBohrDiameter();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.Material#getBohrDiameter <em>Bohr Diameter</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bohr Diameter</em>' containment reference.
	 * @see #getBohrDiameter()
	 * @generated
	 */
	void setBohrDiameter(Quantity value);

	/**
	 * Returns the value of the '<em><b>Band Gap</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Band Gap</em>' containment reference.
	 * @see #setBandGap(Quantity)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getMaterial_BandGap()
	 * @model containment="true"
	 *        annotation="http://www.photonbench.org/quantity unit='eV' above='0'"
	 * @generated
	 */
	Quantity getBandGap();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.Material#getBandGap <em>Band Gap</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Band Gap</em>' containment reference.
	 * @see #getBandGap()
	 * @generated
	 */
	void setBandGap(Quantity value);

	/**
	 * Returns the value of the '<em><b>Refractive Index</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Refractive Index</em>' containment reference.
	 * @see #setRefractiveIndex(Quantity)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getMaterial_RefractiveIndex()
	 * @model containment="true"
	 *        annotation="http://www.photonbench.org/quantity unit='1' above='0'"
	 * @generated
	 */
	Quantity getRefractiveIndex();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.Material#getRefractiveIndex <em>Refractive Index</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Refractive Index</em>' containment reference.
	 * @see #getRefractiveIndex()
	 * @generated
	 */
	void setRefractiveIndex(Quantity value);

} // Material
