/**
 */
package org.photonbench.model.catalogue;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Source</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A publication or another origin of numbers; its name is the short key, for example Feld 2026.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.photonbench.model.catalogue.Source#getCitation <em>Citation</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Source#getDoi <em>Doi</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Source#getYear <em>Year</em>}</li>
 * </ul>
 *
 * @see org.photonbench.model.catalogue.CataloguePackage#getSource()
 * @model
 * @generated
 */
public interface Source extends Entity {
	/**
	 * Returns the value of the '<em><b>Citation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * the reference as it is printed
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Citation</em>' attribute.
	 * @see #setCitation(String)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getSource_Citation()
	 * @model
	 * @generated
	 */
	String getCitation();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.Source#getCitation <em>Citation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Citation</em>' attribute.
	 * @see #getCitation()
	 * @generated
	 */
	void setCitation(String value);

	/**
	 * Returns the value of the '<em><b>Doi</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Doi</em>' attribute.
	 * @see #setDoi(String)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getSource_Doi()
	 * @model
	 * @generated
	 */
	String getDoi();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.Source#getDoi <em>Doi</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Doi</em>' attribute.
	 * @see #getDoi()
	 * @generated
	 */
	void setDoi(String value);

	/**
	 * Returns the value of the '<em><b>Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Year</em>' attribute.
	 * @see #isSetYear()
	 * @see #unsetYear()
	 * @see #setYear(int)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getSource_Year()
	 * @model unsettable="true"
	 * @generated
	 */
	int getYear();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.Source#getYear <em>Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Year</em>' attribute.
	 * @see #isSetYear()
	 * @see #unsetYear()
	 * @see #getYear()
	 * @generated
	 */
	void setYear(int value);

	/**
	 * Unsets the value of the '{@link org.photonbench.model.catalogue.Source#getYear <em>Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetYear()
	 * @see #getYear()
	 * @see #setYear(int)
	 * @generated
	 */
	void unsetYear();

	/**
	 * Returns whether the value of the '{@link org.photonbench.model.catalogue.Source#getYear <em>Year</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Year</em>' attribute is set.
	 * @see #unsetYear()
	 * @see #getYear()
	 * @see #setYear(int)
	 * @generated
	 */
	boolean isSetYear();

} // Source
