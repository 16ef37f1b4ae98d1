/**
 */
package org.photonbench.model.catalogue;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Substrate</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a sample lies on.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.photonbench.model.catalogue.Substrate#getFormula <em>Formula</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Substrate#getThickness <em>Thickness</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Substrate#getRefractiveIndex <em>Refractive Index</em>}</li>
 * </ul>
 *
 * @see org.photonbench.model.catalogue.CataloguePackage#getSubstrate()
 * @model
 * @generated
 */
public interface Substrate extends MeasuredEntity {
	/**
	 * Returns the value of the '<em><b>Formula</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Formula</em>' attribute.
	 * @see #setFormula(String)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getSubstrate_Formula()
	 * @model
	 * @generated
	 */
	String getFormula();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.Substrate#getFormula <em>Formula</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Formula</em>' attribute.
	 * @see #getFormula()
	 * @generated
	 */
	void setFormula(String value);

	/**
	 * Returns the value of the '<em><b>Thickness</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Thickness</em>' containment reference.
	 * @see #setThickness(Quantity)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getSubstrate_Thickness()
	 * @model containment="true"
	 *        annotation="http://www.photonbench.org/quantity unit='mm' above='0'"
	 * @generated
	 */
	Quantity getThickness();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.Substrate#getThickness <em>Thickness</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Thickness</em>' containment reference.
	 * @see #getThickness()
	 * @generated
	 */
	void setThickness(Quantity value);

	/**
	 * Returns the value of the '<em><b>Refractive Index</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Refractive Index</em>' containment reference.
	 * @see #setRefractiveIndex(Quantity)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getSubstrate_RefractiveIndex()
	 * @model containment="true"
	 *        annotation="http://www.photonbench.org/quantity unit='1' above='0'"
	 * @generated
	 */
	Quantity getRefractiveIndex();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.Substrate#getRefractiveIndex <em>Refractive Index</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Refractive Index</em>' containment reference.
	 * @see #getRefractiveIndex()
	 * @generated
	 */
	void setRefractiveIndex(Quantity value);

} // Substrate
