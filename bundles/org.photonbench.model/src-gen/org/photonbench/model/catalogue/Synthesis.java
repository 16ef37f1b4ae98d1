/**
 */
package org.photonbench.model.catalogue;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Synthesis</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How a batch was made.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.photonbench.model.catalogue.Synthesis#getMethod <em>Method</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Synthesis#getDate <em>Date</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Synthesis#getDoneBy <em>Done By</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Synthesis#getProtocol <em>Protocol</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Synthesis#getTemperature <em>Temperature</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Synthesis#getDuration <em>Duration</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Synthesis#getFiles <em>Files</em>}</li>
 * </ul>
 *
 * @see org.photonbench.model.catalogue.CataloguePackage#getSynthesis()
 * @model
 * @generated
 */
public interface Synthesis extends Entity {
	/**
	 * Returns the value of the '<em><b>Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * for example hot injection, ligand-assisted reprecipitation
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Method</em>' attribute.
	 * @see #setMethod(String)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getSynthesis_Method()
	 * @model
	 * @generated
	 */
	String getMethod();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.Synthesis#getMethod <em>Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Method</em>' attribute.
	 * @see #getMethod()
	 * @generated
	 */
	void setMethod(String value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getSynthesis_Date()
	 * @model dataType="org.photonbench.model.catalogue.Date"
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.Synthesis#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Done By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Done By</em>' attribute.
	 * @see #setDoneBy(String)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getSynthesis_DoneBy()
	 * @model
	 * @generated
	 */
	String getDoneBy();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.Synthesis#getDoneBy <em>Done By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Done By</em>' attribute.
	 * @see #getDoneBy()
	 * @generated
	 */
	void setDoneBy(String value);

	/**
	 * Returns the value of the '<em><b>Protocol</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Protocol</em>' attribute.
	 * @see #setProtocol(String)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getSynthesis_Protocol()
	 * @model
	 * @generated
	 */
	String getProtocol();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.Synthesis#getProtocol <em>Protocol</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Protocol</em>' attribute.
	 * @see #getProtocol()
	 * @generated
	 */
	void setProtocol(String value);

	/**
	 * Returns the value of the '<em><b>Temperature</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Temperature</em>' containment reference.
	 * @see #setTemperature(Quantity)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getSynthesis_Temperature()
	 * @model containment="true"
	 *        annotation="http://www.photonbench.org/quantity unit='K' above='0'"
	 * @generated
	 */
	Quantity getTemperature();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.Synthesis#getTemperature <em>Temperature</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Temperature</em>' containment reference.
	 * @see #getTemperature()
	 * @generated
	 */
	void setTemperature(Quantity value);

	/**
	 * Returns the value of the '<em><b>Duration</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Duration</em>' containment reference.
	 * @see #setDuration(Quantity)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getSynthesis_Duration()
	 * @model containment="true"
	 *        annotation="http://www.photonbench.org/quantity unit='s' minimum='0'"
	 * @generated
	 */
	Quantity getDuration();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.Synthesis#getDuration <em>Duration</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Duration</em>' containment reference.
	 * @see #getDuration()
	 * @generated
	 */
	void setDuration(Quantity value);

	/**
	 * Returns the value of the '<em><b>Files</b></em>' containment reference list.
	 * The list contents are of type {@link org.photonbench.model.catalogue.DataFile}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Files</em>' containment reference list.
	 * @see org.photonbench.model.catalogue.CataloguePackage#getSynthesis_Files()
	 * @model containment="true"
	 * @generated
	 */
	EList<DataFile> getFiles();

} // Synthesis
