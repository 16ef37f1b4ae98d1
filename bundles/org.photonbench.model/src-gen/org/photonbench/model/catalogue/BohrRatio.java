/**
 */
package org.photonbench.model.catalogue;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Bohr Ratio</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Size in units of the exciton Bohr diameter.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.photonbench.model.catalogue.BohrRatio#getRatio <em>Ratio</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.BohrRatio#getBohrDiameter <em>Bohr Diameter</em>}</li>
 * </ul>
 *
 * @see org.photonbench.model.catalogue.CataloguePackage#getBohrRatio()
 * @model
 * @generated
 */
public interface BohrRatio extends EObject {
	/**
	 * Returns the value of the '<em><b>Ratio</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * size over Bohr diameter
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ratio</em>' containment reference.
	 * @see #setRatio(Quantity)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getBohrRatio_Ratio()
	 * @model containment="true"
	 *        annotation="http://www.photonbench.org/quantity unit='1' above='0'"
	 * @generated
	 */
	Quantity getRatio();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.BohrRatio#getRatio <em>Ratio</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ratio</em>' containment reference.
	 * @see #getRatio()
	 * @generated
	 */
	void setRatio(Quantity value);

	/**
	 * Returns the value of the '<em><b>Bohr Diameter</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * the Bohr diameter that it refers to
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bohr Diameter</em>' containment reference.
	 * @see #setBohrDiameter(Quantity)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getBohrRatio_BohrDiameter()
	 * @model containment="true"
	 *        annotation="http://www.photonbench.org/quantity unit='nm' above='0'"
	 * @generated
	 */
	Quantity getBohrDiameter();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.BohrRatio#getBohrDiameter <em>Bohr Diameter</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bohr Diameter</em>' containment reference.
	 * @see #getBohrDiameter()
	 * @generated
	 */
	void setBohrDiameter(Quantity value);

} // BohrRatio
