/**
 */
package org.photonbench.model.catalogue;

import java.time.ZonedDateTime;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Result Reference</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A result folder; its key quantities are kept here, the folder is the truth.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.photonbench.model.catalogue.ResultReference#getUri <em>Uri</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.ResultReference#getAnalysis <em>Analysis</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.ResultReference#getAnalysisVersion <em>Analysis Version</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.ResultReference#getMade <em>Made</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.ResultReference#getSha256 <em>Sha256</em>}</li>
 * </ul>
 *
 * @see org.photonbench.model.catalogue.CataloguePackage#getResultReference()
 * @model
 * @generated
 */
public interface ResultReference extends MeasuredEntity {
	/**
	 * Returns the value of the '<em><b>Uri</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * relative to the catalogue file, with slashes
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Uri</em>' attribute.
	 * @see #setUri(String)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getResultReference_Uri()
	 * @model
	 * @generated
	 */
	String getUri();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.ResultReference#getUri <em>Uri</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Uri</em>' attribute.
	 * @see #getUri()
	 * @generated
	 */
	void setUri(String value);

	/**
	 * Returns the value of the '<em><b>Analysis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * identifier of the analysis
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Analysis</em>' attribute.
	 * @see #setAnalysis(String)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getResultReference_Analysis()
	 * @model
	 * @generated
	 */
	String getAnalysis();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.ResultReference#getAnalysis <em>Analysis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Analysis</em>' attribute.
	 * @see #getAnalysis()
	 * @generated
	 */
	void setAnalysis(String value);

	/**
	 * Returns the value of the '<em><b>Analysis Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Analysis Version</em>' attribute.
	 * @see #setAnalysisVersion(String)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getResultReference_AnalysisVersion()
	 * @model
	 * @generated
	 */
	String getAnalysisVersion();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.ResultReference#getAnalysisVersion <em>Analysis Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Analysis Version</em>' attribute.
	 * @see #getAnalysisVersion()
	 * @generated
	 */
	void setAnalysisVersion(String value);

	/**
	 * Returns the value of the '<em><b>Made</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * when it was computed
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Made</em>' attribute.
	 * @see #setMade(ZonedDateTime)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getResultReference_Made()
	 * @model dataType="org.photonbench.model.catalogue.ZonedTime"
	 * @generated
	 */
	ZonedDateTime getMade();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.ResultReference#getMade <em>Made</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Made</em>' attribute.
	 * @see #getMade()
	 * @generated
	 */
	void setMade(ZonedDateTime value);

	/**
	 * Returns the value of the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * hash of the manifest when the quantities were read
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sha256</em>' attribute.
	 * @see #setSha256(String)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getResultReference_Sha256()
	 * @model
	 * @generated
	 */
	String getSha256();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.ResultReference#getSha256 <em>Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sha256</em>' attribute.
	 * @see #getSha256()
	 * @generated
	 */
	void setSha256(String value);

} // ResultReference
