/**
 */
package org.photonbench.model.catalogue;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Emitter Class</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A class of emitters, for example epitaxial quantum dots.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.photonbench.model.catalogue.EmitterClass#getAbbreviation <em>Abbreviation</em>}</li>
 * </ul>
 *
 * @see org.photonbench.model.catalogue.CataloguePackage#getEmitterClass()
 * @model
 * @generated
 */
public interface EmitterClass extends Entity {
	/**
	 * Returns the value of the '<em><b>Abbreviation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Abbreviation</em>' attribute.
	 * @see #setAbbreviation(String)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getEmitterClass_Abbreviation()
	 * @model
	 * @generated
	 */
	String getAbbreviation();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.EmitterClass#getAbbreviation <em>Abbreviation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Abbreviation</em>' attribute.
	 * @see #getAbbreviation()
	 * @generated
	 */
	void setAbbreviation(String value);

} // EmitterClass
