/**
 */
package org.photonbench.model.catalogue;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Shell</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A shell around the core.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.photonbench.model.catalogue.Shell#getFormula <em>Formula</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Shell#getThickness <em>Thickness</em>}</li>
 * </ul>
 *
 * @see org.photonbench.model.catalogue.CataloguePackage#getShell()
 * @model
 * @generated
 */
public interface Shell extends MeasuredEntity {
	/**
	 * Returns the value of the '<em><b>Formula</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Formula</em>' attribute.
	 * @see #setFormula(String)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getShell_Formula()
	 * @model
	 * @generated
	 */
	String getFormula();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.Shell#getFormula <em>Formula</em>}' attribute.
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
	 * @see org.photonbench.model.catalogue.CataloguePackage#getShell_Thickness()
	 * @model containment="true"
	 *        annotation="http://www.photonbench.org/quantity unit='nm' above='0'"
	 * @generated
	 */
	Quantity getThickness();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.Shell#getThickness <em>Thickness</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Thickness</em>' containment reference.
	 * @see #getThickness()
	 * @generated
	 */
	void setThickness(Quantity value);

} // Shell
