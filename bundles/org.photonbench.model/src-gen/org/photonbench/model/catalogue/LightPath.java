/**
 */
package org.photonbench.model.catalogue;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Light Path</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One step of the way of the light.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.photonbench.model.catalogue.LightPath#getFrom <em>From</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.LightPath#getTo <em>To</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.LightPath#getElement <em>Element</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.LightPath#getTransmission <em>Transmission</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.LightPath#getDelay <em>Delay</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.LightPath#getPort <em>Port</em>}</li>
 * </ul>
 *
 * @see org.photonbench.model.catalogue.CataloguePackage#getLightPath()
 * @model
 * @generated
 */
public interface LightPath extends EObject {
	/**
	 * Returns the value of the '<em><b>From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>From</em>' reference.
	 * @see #setFrom(Instrument)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getLightPath_From()
	 * @model
	 * @generated
	 */
	Instrument getFrom();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.LightPath#getFrom <em>From</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From</em>' reference.
	 * @see #getFrom()
	 * @generated
	 */
	void setFrom(Instrument value);

	/**
	 * Returns the value of the '<em><b>To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>To</em>' reference.
	 * @see #setTo(Instrument)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getLightPath_To()
	 * @model
	 * @generated
	 */
	Instrument getTo();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.LightPath#getTo <em>To</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To</em>' reference.
	 * @see #getTo()
	 * @generated
	 */
	void setTo(Instrument value);

	/**
	 * Returns the value of the '<em><b>Element</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * what the light passes, for example 50:50 beam splitter
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Element</em>' attribute.
	 * @see #setElement(String)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getLightPath_Element()
	 * @model
	 * @generated
	 */
	String getElement();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.LightPath#getElement <em>Element</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Element</em>' attribute.
	 * @see #getElement()
	 * @generated
	 */
	void setElement(String value);

	/**
	 * Returns the value of the '<em><b>Transmission</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Transmission</em>' containment reference.
	 * @see #setTransmission(Quantity)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getLightPath_Transmission()
	 * @model containment="true"
	 *        annotation="http://www.photonbench.org/quantity unit='1' minimum='0' maximum='1'"
	 * @generated
	 */
	Quantity getTransmission();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.LightPath#getTransmission <em>Transmission</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Transmission</em>' containment reference.
	 * @see #getTransmission()
	 * @generated
	 */
	void setTransmission(Quantity value);

	/**
	 * Returns the value of the '<em><b>Delay</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Delay</em>' containment reference.
	 * @see #setDelay(Quantity)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getLightPath_Delay()
	 * @model containment="true"
	 *        annotation="http://www.photonbench.org/quantity unit='ns'"
	 * @generated
	 */
	Quantity getDelay();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.LightPath#getDelay <em>Delay</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Delay</em>' containment reference.
	 * @see #getDelay()
	 * @generated
	 */
	void setDelay(Quantity value);

	/**
	 * Returns the value of the '<em><b>Port</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * input of the later instrument, for example channel 1
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Port</em>' attribute.
	 * @see #setPort(String)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getLightPath_Port()
	 * @model
	 * @generated
	 */
	String getPort();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.LightPath#getPort <em>Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Port</em>' attribute.
	 * @see #getPort()
	 * @generated
	 */
	void setPort(String value);

} // LightPath
