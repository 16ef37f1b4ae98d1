/**
 */
package org.photonbench.model.catalogue;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Project</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a folder of catalogue files, recordings and results is about.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.photonbench.model.catalogue.Project#getLaboratory <em>Laboratory</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Project#getPeople <em>People</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Project#getStarted <em>Started</em>}</li>
 * </ul>
 *
 * @see org.photonbench.model.catalogue.CataloguePackage#getProject()
 * @model
 * @generated
 */
public interface Project extends Entity {
	/**
	 * Returns the value of the '<em><b>Laboratory</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Laboratory</em>' attribute.
	 * @see #setLaboratory(String)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getProject_Laboratory()
	 * @model
	 * @generated
	 */
	String getLaboratory();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.Project#getLaboratory <em>Laboratory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Laboratory</em>' attribute.
	 * @see #getLaboratory()
	 * @generated
	 */
	void setLaboratory(String value);

	/**
	 * Returns the value of the '<em><b>People</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>People</em>' attribute list.
	 * @see org.photonbench.model.catalogue.CataloguePackage#getProject_People()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getPeople();

	/**
	 * Returns the value of the '<em><b>Started</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Started</em>' attribute.
	 * @see #setStarted(LocalDate)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getProject_Started()
	 * @model dataType="org.photonbench.model.catalogue.Date"
	 * @generated
	 */
	LocalDate getStarted();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.Project#getStarted <em>Started</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Started</em>' attribute.
	 * @see #getStarted()
	 * @generated
	 */
	void setStarted(LocalDate value);

} // Project
