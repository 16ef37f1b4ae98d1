/**
 */
package org.photonbench.model.catalogue;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Exciton Complex</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An excited state: exciton, trion, biexciton.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.photonbench.model.catalogue.ExcitonComplex#getKind <em>Kind</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.ExcitonComplex#getBindingEnergy <em>Binding Energy</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.ExcitonComplex#getLifetime <em>Lifetime</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.ExcitonComplex#getQuantumYield <em>Quantum Yield</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.ExcitonComplex#getTransitions <em>Transitions</em>}</li>
 * </ul>
 *
 * @see org.photonbench.model.catalogue.CataloguePackage#getExcitonComplex()
 * @model
 * @generated
 */
public interface ExcitonComplex extends MeasuredEntity {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.photonbench.model.catalogue.ExcitonComplexKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.photonbench.model.catalogue.ExcitonComplexKind
	 * @see #setKind(ExcitonComplexKind)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getExcitonComplex_Kind()
	 * @model
	 * @generated
	 */
	ExcitonComplexKind getKind();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.ExcitonComplex#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.photonbench.model.catalogue.ExcitonComplexKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ExcitonComplexKind value);

	/**
	 * Returns the value of the '<em><b>Binding Energy</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * positive if it is bound against free excitons
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Binding Energy</em>' containment reference.
	 * @see #setBindingEnergy(Quantity)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getExcitonComplex_BindingEnergy()
	 * @model containment="true"
	 *        annotation="http://www.photonbench.org/quantity unit='meV'"
	 * @generated
	 */
	Quantity getBindingEnergy();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.ExcitonComplex#getBindingEnergy <em>Binding Energy</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Binding Energy</em>' containment reference.
	 * @see #getBindingEnergy()
	 * @generated
	 */
	void setBindingEnergy(Quantity value);

	/**
	 * Returns the value of the '<em><b>Lifetime</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Lifetime</em>' containment reference.
	 * @see #setLifetime(Quantity)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getExcitonComplex_Lifetime()
	 * @model containment="true"
	 *        annotation="http://www.photonbench.org/quantity unit='ns' above='0'"
	 * @generated
	 */
	Quantity getLifetime();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.ExcitonComplex#getLifetime <em>Lifetime</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lifetime</em>' containment reference.
	 * @see #getLifetime()
	 * @generated
	 */
	void setLifetime(Quantity value);

	/**
	 * Returns the value of the '<em><b>Quantum Yield</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Quantum Yield</em>' containment reference.
	 * @see #setQuantumYield(Quantity)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getExcitonComplex_QuantumYield()
	 * @model containment="true"
	 *        annotation="http://www.photonbench.org/quantity unit='1' minimum='0' maximum='1'"
	 * @generated
	 */
	Quantity getQuantumYield();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.ExcitonComplex#getQuantumYield <em>Quantum Yield</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Quantum Yield</em>' containment reference.
	 * @see #getQuantumYield()
	 * @generated
	 */
	void setQuantumYield(Quantity value);

	/**
	 * Returns the value of the '<em><b>Transitions</b></em>' containment reference list.
	 * The list contents are of type {@link org.photonbench.model.catalogue.Transition}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Transitions</em>' containment reference list.
	 * @see org.photonbench.model.catalogue.CataloguePackage#getExcitonComplex_Transitions()
	 * @model containment="true"
	 * @generated
	 */
	EList<Transition> getTransitions();

} // ExcitonComplex
