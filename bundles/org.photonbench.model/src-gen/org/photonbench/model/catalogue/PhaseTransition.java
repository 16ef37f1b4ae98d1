/**
 */
package org.photonbench.model.catalogue;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Phase Transition</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A transition between two phases.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.photonbench.model.catalogue.PhaseTransition#getFrom <em>From</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.PhaseTransition#getTo <em>To</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.PhaseTransition#getTemperature <em>Temperature</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.PhaseTransition#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @see org.photonbench.model.catalogue.CataloguePackage#getPhaseTransition()
 * @model
 * @generated
 */
public interface PhaseTransition extends EObject {
	/**
	 * Returns the value of the '<em><b>From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * the phase below the temperature
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From</em>' reference.
	 * @see #setFrom(CrystalPhase)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getPhaseTransition_From()
	 * @model
	 * @generated
	 */
	CrystalPhase getFrom();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.PhaseTransition#getFrom <em>From</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From</em>' reference.
	 * @see #getFrom()
	 * @generated
	 */
	void setFrom(CrystalPhase value);

	/**
	 * Returns the value of the '<em><b>To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * the phase above the temperature
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To</em>' reference.
	 * @see #setTo(CrystalPhase)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getPhaseTransition_To()
	 * @model
	 * @generated
	 */
	CrystalPhase getTo();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.PhaseTransition#getTo <em>To</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To</em>' reference.
	 * @see #getTo()
	 * @generated
	 */
	void setTo(CrystalPhase value);

	/**
	 * Returns the value of the '<em><b>Temperature</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Temperature</em>' containment reference.
	 * @see #setTemperature(Quantity)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getPhaseTransition_Temperature()
	 * @model containment="true"
	 *        annotation="http://www.photonbench.org/quantity unit='K' above='0'"
	 * @generated
	 */
	Quantity getTemperature();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.PhaseTransition#getTemperature <em>Temperature</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Temperature</em>' containment reference.
	 * @see #getTemperature()
	 * @generated
	 */
	void setTemperature(Quantity value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getPhaseTransition_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.PhaseTransition#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

} // PhaseTransition
