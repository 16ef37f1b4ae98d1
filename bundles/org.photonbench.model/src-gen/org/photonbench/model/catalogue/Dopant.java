/**
 */
package org.photonbench.model.catalogue;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Dopant</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A dopant.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.photonbench.model.catalogue.Dopant#getFormula <em>Formula</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Dopant#getSite <em>Site</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Dopant#getFraction <em>Fraction</em>}</li>
 * </ul>
 *
 * @see org.photonbench.model.catalogue.CataloguePackage#getDopant()
 * @model
 * @generated
 */
public interface Dopant extends MeasuredEntity {
	/**
	 * Returns the value of the '<em><b>Formula</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Formula</em>' attribute.
	 * @see #setFormula(String)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getDopant_Formula()
	 * @model
	 * @generated
	 */
	String getFormula();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.Dopant#getFormula <em>Formula</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Formula</em>' attribute.
	 * @see #getFormula()
	 * @generated
	 */
	void setFormula(String value);

	/**
	 * Returns the value of the '<em><b>Site</b></em>' attribute.
	 * The literals are from the enumeration {@link org.photonbench.model.catalogue.LatticeSite}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Site</em>' attribute.
	 * @see org.photonbench.model.catalogue.LatticeSite
	 * @see #setSite(LatticeSite)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getDopant_Site()
	 * @model
	 * @generated
	 */
	LatticeSite getSite();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.Dopant#getSite <em>Site</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Site</em>' attribute.
	 * @see org.photonbench.model.catalogue.LatticeSite
	 * @see #getSite()
	 * @generated
	 */
	void setSite(LatticeSite value);

	/**
	 * Returns the value of the '<em><b>Fraction</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * fraction of the ions of its site
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fraction</em>' containment reference.
	 * @see #setFraction(Quantity)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getDopant_Fraction()
	 * @model containment="true"
	 *        annotation="http://www.photonbench.org/quantity unit='1' minimum='0' maximum='1'"
	 * @generated
	 */
	Quantity getFraction();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.Dopant#getFraction <em>Fraction</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fraction</em>' containment reference.
	 * @see #getFraction()
	 * @generated
	 */
	void setFraction(Quantity value);

} // Dopant
