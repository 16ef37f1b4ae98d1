/**
 */
package org.photonbench.model.catalogue;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Coupling</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Coupling of an emitter with a cavity.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.photonbench.model.catalogue.Coupling#getCavity <em>Cavity</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Coupling#getStrength <em>Strength</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Coupling#getPurcellFactor <em>Purcell Factor</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Coupling#getDetuning <em>Detuning</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Coupling#getRegime <em>Regime</em>}</li>
 * </ul>
 *
 * @see org.photonbench.model.catalogue.CataloguePackage#getCoupling()
 * @model
 * @generated
 */
public interface Coupling extends MeasuredEntity {
	/**
	 * Returns the value of the '<em><b>Cavity</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Cavity</em>' reference.
	 * @see #setCavity(Cavity)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getCoupling_Cavity()
	 * @model
	 * @generated
	 */
	Cavity getCavity();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.Coupling#getCavity <em>Cavity</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cavity</em>' reference.
	 * @see #getCavity()
	 * @generated
	 */
	void setCavity(Cavity value);

	/**
	 * Returns the value of the '<em><b>Strength</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * hbar g
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Strength</em>' containment reference.
	 * @see #setStrength(Quantity)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getCoupling_Strength()
	 * @model containment="true"
	 *        annotation="http://www.photonbench.org/quantity unit='meV' minimum='0'"
	 * @generated
	 */
	Quantity getStrength();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.Coupling#getStrength <em>Strength</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Strength</em>' containment reference.
	 * @see #getStrength()
	 * @generated
	 */
	void setStrength(Quantity value);

	/**
	 * Returns the value of the '<em><b>Purcell Factor</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Purcell Factor</em>' containment reference.
	 * @see #setPurcellFactor(Quantity)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getCoupling_PurcellFactor()
	 * @model containment="true"
	 *        annotation="http://www.photonbench.org/quantity unit='1' minimum='0'"
	 * @generated
	 */
	Quantity getPurcellFactor();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.Coupling#getPurcellFactor <em>Purcell Factor</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Purcell Factor</em>' containment reference.
	 * @see #getPurcellFactor()
	 * @generated
	 */
	void setPurcellFactor(Quantity value);

	/**
	 * Returns the value of the '<em><b>Detuning</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Detuning</em>' containment reference.
	 * @see #setDetuning(Quantity)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getCoupling_Detuning()
	 * @model containment="true"
	 *        annotation="http://www.photonbench.org/quantity unit='meV'"
	 * @generated
	 */
	Quantity getDetuning();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.Coupling#getDetuning <em>Detuning</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Detuning</em>' containment reference.
	 * @see #getDetuning()
	 * @generated
	 */
	void setDetuning(Quantity value);

	/**
	 * Returns the value of the '<em><b>Regime</b></em>' attribute.
	 * The literals are from the enumeration {@link org.photonbench.model.catalogue.CouplingRegime}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Regime</em>' attribute.
	 * @see org.photonbench.model.catalogue.CouplingRegime
	 * @see #setRegime(CouplingRegime)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getCoupling_Regime()
	 * @model
	 * @generated
	 */
	CouplingRegime getRegime();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.Coupling#getRegime <em>Regime</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Regime</em>' attribute.
	 * @see org.photonbench.model.catalogue.CouplingRegime
	 * @see #getRegime()
	 * @generated
	 */
	void setRegime(CouplingRegime value);

} // Coupling
