/**
 */
package org.photonbench.model.catalogue;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Condition</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Under what conditions something was measured.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.photonbench.model.catalogue.Condition#getTemperature <em>Temperature</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Condition#getMagneticField <em>Magnetic Field</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Condition#getExcitation <em>Excitation</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Condition#getExcitationWavelength <em>Excitation Wavelength</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Condition#getPower <em>Power</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Condition#getPowerDensity <em>Power Density</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Condition#getFluence <em>Fluence</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Condition#getRepetitionRate <em>Repetition Rate</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Condition#getPulseWidth <em>Pulse Width</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Condition#getAtmosphere <em>Atmosphere</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Condition#getPhotonOrder <em>Photon Order</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Condition#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @see org.photonbench.model.catalogue.CataloguePackage#getCondition()
 * @model
 * @generated
 */
public interface Condition extends EObject {
	/**
	 * Returns the value of the '<em><b>Temperature</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Temperature</em>' containment reference.
	 * @see #setTemperature(Quantity)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getCondition_Temperature()
	 * @model containment="true"
	 *        annotation="http://www.photonbench.org/quantity unit='K' above='0'"
	 * @generated
	 */
	Quantity getTemperature();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.Condition#getTemperature <em>Temperature</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Temperature</em>' containment reference.
	 * @see #getTemperature()
	 * @generated
	 */
	void setTemperature(Quantity value);

	/**
	 * Returns the value of the '<em><b>Magnetic Field</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Magnetic Field</em>' containment reference.
	 * @see #setMagneticField(Quantity)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getCondition_MagneticField()
	 * @model containment="true"
	 *        annotation="http://www.photonbench.org/quantity unit='T'"
	 * @generated
	 */
	Quantity getMagneticField();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.Condition#getMagneticField <em>Magnetic Field</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Magnetic Field</em>' containment reference.
	 * @see #getMagneticField()
	 * @generated
	 */
	void setMagneticField(Quantity value);

	/**
	 * Returns the value of the '<em><b>Excitation</b></em>' attribute.
	 * The literals are from the enumeration {@link org.photonbench.model.catalogue.Excitation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Excitation</em>' attribute.
	 * @see org.photonbench.model.catalogue.Excitation
	 * @see #setExcitation(Excitation)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getCondition_Excitation()
	 * @model
	 * @generated
	 */
	Excitation getExcitation();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.Condition#getExcitation <em>Excitation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Excitation</em>' attribute.
	 * @see org.photonbench.model.catalogue.Excitation
	 * @see #getExcitation()
	 * @generated
	 */
	void setExcitation(Excitation value);

	/**
	 * Returns the value of the '<em><b>Excitation Wavelength</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Excitation Wavelength</em>' containment reference.
	 * @see #setExcitationWavelength(Quantity)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getCondition_ExcitationWavelength()
	 * @model containment="true"
	 *        annotation="http://www.photonbench.org/quantity unit='nm' above='0'"
	 * @generated
	 */
	Quantity getExcitationWavelength();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.Condition#getExcitationWavelength <em>Excitation Wavelength</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Excitation Wavelength</em>' containment reference.
	 * @see #getExcitationWavelength()
	 * @generated
	 */
	void setExcitationWavelength(Quantity value);

	/**
	 * Returns the value of the '<em><b>Power</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Power</em>' containment reference.
	 * @see #setPower(Quantity)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getCondition_Power()
	 * @model containment="true"
	 *        annotation="http://www.photonbench.org/quantity unit='uW' minimum='0'"
	 * @generated
	 */
	Quantity getPower();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.Condition#getPower <em>Power</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Power</em>' containment reference.
	 * @see #getPower()
	 * @generated
	 */
	void setPower(Quantity value);

	/**
	 * Returns the value of the '<em><b>Power Density</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Power Density</em>' containment reference.
	 * @see #setPowerDensity(Quantity)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getCondition_PowerDensity()
	 * @model containment="true"
	 *        annotation="http://www.photonbench.org/quantity unit='W/cm^2' minimum='0'"
	 * @generated
	 */
	Quantity getPowerDensity();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.Condition#getPowerDensity <em>Power Density</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Power Density</em>' containment reference.
	 * @see #getPowerDensity()
	 * @generated
	 */
	void setPowerDensity(Quantity value);

	/**
	 * Returns the value of the '<em><b>Fluence</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * energy of a pulse an area
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fluence</em>' containment reference.
	 * @see #setFluence(Quantity)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getCondition_Fluence()
	 * @model containment="true"
	 *        annotation="http://www.photonbench.org/quantity unit='uJ/cm^2' minimum='0'"
	 * @generated
	 */
	Quantity getFluence();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.Condition#getFluence <em>Fluence</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fluence</em>' containment reference.
	 * @see #getFluence()
	 * @generated
	 */
	void setFluence(Quantity value);

	/**
	 * Returns the value of the '<em><b>Repetition Rate</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Repetition Rate</em>' containment reference.
	 * @see #setRepetitionRate(Quantity)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getCondition_RepetitionRate()
	 * @model containment="true"
	 *        annotation="http://www.photonbench.org/quantity unit='Hz' above='0'"
	 * @generated
	 */
	Quantity getRepetitionRate();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.Condition#getRepetitionRate <em>Repetition Rate</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Repetition Rate</em>' containment reference.
	 * @see #getRepetitionRate()
	 * @generated
	 */
	void setRepetitionRate(Quantity value);

	/**
	 * Returns the value of the '<em><b>Pulse Width</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * full width at half maximum
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pulse Width</em>' containment reference.
	 * @see #setPulseWidth(Quantity)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getCondition_PulseWidth()
	 * @model containment="true"
	 *        annotation="http://www.photonbench.org/quantity unit='ps' above='0'"
	 * @generated
	 */
	Quantity getPulseWidth();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.Condition#getPulseWidth <em>Pulse Width</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pulse Width</em>' containment reference.
	 * @see #getPulseWidth()
	 * @generated
	 */
	void setPulseWidth(Quantity value);

	/**
	 * Returns the value of the '<em><b>Atmosphere</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * for example air, nitrogen, vacuum
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Atmosphere</em>' attribute.
	 * @see #setAtmosphere(String)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getCondition_Atmosphere()
	 * @model
	 * @generated
	 */
	String getAtmosphere();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.Condition#getAtmosphere <em>Atmosphere</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Atmosphere</em>' attribute.
	 * @see #getAtmosphere()
	 * @generated
	 */
	void setAtmosphere(String value);

	/**
	 * Returns the value of the '<em><b>Photon Order</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * photons absorbed at once: 1, 2 or 3
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Photon Order</em>' attribute.
	 * @see #isSetPhotonOrder()
	 * @see #unsetPhotonOrder()
	 * @see #setPhotonOrder(int)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getCondition_PhotonOrder()
	 * @model unsettable="true"
	 *        annotation="http://www.photonbench.org/quantity minimum='1' maximum='3'"
	 * @generated
	 */
	int getPhotonOrder();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.Condition#getPhotonOrder <em>Photon Order</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Photon Order</em>' attribute.
	 * @see #isSetPhotonOrder()
	 * @see #unsetPhotonOrder()
	 * @see #getPhotonOrder()
	 * @generated
	 */
	void setPhotonOrder(int value);

	/**
	 * Unsets the value of the '{@link org.photonbench.model.catalogue.Condition#getPhotonOrder <em>Photon Order</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetPhotonOrder()
	 * @see #getPhotonOrder()
	 * @see #setPhotonOrder(int)
	 * @generated
	 */
	void unsetPhotonOrder();

	/**
	 * Returns whether the value of the '{@link org.photonbench.model.catalogue.Condition#getPhotonOrder <em>Photon Order</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Photon Order</em>' attribute is set.
	 * @see #unsetPhotonOrder()
	 * @see #getPhotonOrder()
	 * @see #setPhotonOrder(int)
	 * @generated
	 */
	boolean isSetPhotonOrder();

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getCondition_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.Condition#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

} // Condition
