/**
 */
package org.photonbench.model.catalogue;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Transition</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A line of the spectrum.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.photonbench.model.catalogue.Transition#getFinalState <em>Final State</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Transition#getEnergy <em>Energy</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Transition#getLinewidth <em>Linewidth</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Transition#getPolarisation <em>Polarisation</em>}</li>
 * </ul>
 *
 * @see org.photonbench.model.catalogue.CataloguePackage#getTransition()
 * @model
 * @generated
 */
public interface Transition extends MeasuredEntity {
	/**
	 * Returns the value of the '<em><b>Final State</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * the state after emission; none is the ground state
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Final State</em>' reference.
	 * @see #setFinalState(ExcitonComplex)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getTransition_FinalState()
	 * @model
	 * @generated
	 */
	ExcitonComplex getFinalState();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.Transition#getFinalState <em>Final State</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Final State</em>' reference.
	 * @see #getFinalState()
	 * @generated
	 */
	void setFinalState(ExcitonComplex value);

	/**
	 * Returns the value of the '<em><b>Energy</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Energy</em>' containment reference.
	 * @see #setEnergy(Quantity)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getTransition_Energy()
	 * @model containment="true"
	 *        annotation="http://www.photonbench.org/quantity unit='eV|nm' above='0'"
	 * @generated
	 */
	Quantity getEnergy();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.Transition#getEnergy <em>Energy</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Energy</em>' containment reference.
	 * @see #getEnergy()
	 * @generated
	 */
	void setEnergy(Quantity value);

	/**
	 * Returns the value of the '<em><b>Linewidth</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * full width at half maximum
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Linewidth</em>' containment reference.
	 * @see #setLinewidth(Quantity)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getTransition_Linewidth()
	 * @model containment="true"
	 *        annotation="http://www.photonbench.org/quantity unit='meV|nm' minimum='0'"
	 * @generated
	 */
	Quantity getLinewidth();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.Transition#getLinewidth <em>Linewidth</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Linewidth</em>' containment reference.
	 * @see #getLinewidth()
	 * @generated
	 */
	void setLinewidth(Quantity value);

	/**
	 * Returns the value of the '<em><b>Polarisation</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * angle of linear polarisation
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Polarisation</em>' containment reference.
	 * @see #setPolarisation(Quantity)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getTransition_Polarisation()
	 * @model containment="true"
	 *        annotation="http://www.photonbench.org/quantity unit='deg'"
	 * @generated
	 */
	Quantity getPolarisation();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.Transition#getPolarisation <em>Polarisation</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Polarisation</em>' containment reference.
	 * @see #getPolarisation()
	 * @generated
	 */
	void setPolarisation(Quantity value);

} // Transition
