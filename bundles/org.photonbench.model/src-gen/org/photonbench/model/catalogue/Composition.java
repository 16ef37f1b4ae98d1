/**
 */
package org.photonbench.model.catalogue;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Composition</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Composition of a perovskite A B X3; the fractions of each site sum to 1.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.photonbench.model.catalogue.Composition#getFormula <em>Formula</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Composition#getA <em>A</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Composition#getB <em>B</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Composition#getX <em>X</em>}</li>
 * </ul>
 *
 * @see org.photonbench.model.catalogue.CataloguePackage#getComposition()
 * @model
 * @generated
 */
public interface Composition extends EObject {
	/**
	 * Returns the value of the '<em><b>Formula</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * the formula as it is written; follows from the ions where these are given
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Formula</em>' attribute.
	 * @see #setFormula(String)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getComposition_Formula()
	 * @model
	 * @generated
	 */
	String getFormula();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.Composition#getFormula <em>Formula</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Formula</em>' attribute.
	 * @see #getFormula()
	 * @generated
	 */
	void setFormula(String value);

	/**
	 * Returns the value of the '<em><b>A</b></em>' containment reference list.
	 * The list contents are of type {@link org.photonbench.model.catalogue.IonFraction}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * cations of the A site
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>A</em>' containment reference list.
	 * @see org.photonbench.model.catalogue.CataloguePackage#getComposition_A()
	 * @model containment="true"
	 * @generated
	 */
	EList<IonFraction> getA();

	/**
	 * Returns the value of the '<em><b>B</b></em>' containment reference list.
	 * The list contents are of type {@link org.photonbench.model.catalogue.IonFraction}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * metal ions of the B site
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>B</em>' containment reference list.
	 * @see org.photonbench.model.catalogue.CataloguePackage#getComposition_B()
	 * @model containment="true"
	 * @generated
	 */
	EList<IonFraction> getB();

	/**
	 * Returns the value of the '<em><b>X</b></em>' containment reference list.
	 * The list contents are of type {@link org.photonbench.model.catalogue.IonFraction}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * anions of the X site
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>X</em>' containment reference list.
	 * @see org.photonbench.model.catalogue.CataloguePackage#getComposition_X()
	 * @model containment="true"
	 * @generated
	 */
	EList<IonFraction> getX();

} // Composition
