/**
 */
package org.photonbench.model.catalogue;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Matrix</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What surrounds the nanocrystals in a sample: polymer, solvent, glass.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.photonbench.model.catalogue.Matrix#getFormula <em>Formula</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Matrix#getRefractiveIndex <em>Refractive Index</em>}</li>
 * </ul>
 *
 * @see org.photonbench.model.catalogue.CataloguePackage#getMatrix()
 * @model
 * @generated
 */
public interface Matrix extends MeasuredEntity {
	/**
	 * Returns the value of the '<em><b>Formula</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Formula</em>' attribute.
	 * @see #setFormula(String)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getMatrix_Formula()
	 * @model
	 * @generated
	 */
	String getFormula();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.Matrix#getFormula <em>Formula</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Formula</em>' attribute.
	 * @see #getFormula()
	 * @generated
	 */
	void setFormula(String value);

	/**
	 * Returns the value of the '<em><b>Refractive Index</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Refractive Index</em>' containment reference.
	 * @see #setRefractiveIndex(Quantity)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getMatrix_RefractiveIndex()
	 * @model containment="true"
	 *        annotation="http://www.photonbench.org/quantity unit='1' above='0'"
	 * @generated
	 */
	Quantity getRefractiveIndex();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.Matrix#getRefractiveIndex <em>Refractive Index</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Refractive Index</em>' containment reference.
	 * @see #getRefractiveIndex()
	 * @generated
	 */
	void setRefractiveIndex(Quantity value);

} // Matrix
