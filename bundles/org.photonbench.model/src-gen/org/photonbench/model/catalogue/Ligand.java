/**
 */
package org.photonbench.model.catalogue;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Ligand</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A molecule on the surface of nanocrystals.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.photonbench.model.catalogue.Ligand#getAbbreviations <em>Abbreviations</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Ligand#getLigandClass <em>Ligand Class</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Ligand#getFormula <em>Formula</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Ligand#getBindingSites <em>Binding Sites</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Ligand#getCharge <em>Charge</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Ligand#getSource <em>Source</em>}</li>
 * </ul>
 *
 * @see org.photonbench.model.catalogue.CataloguePackage#getLigand()
 * @model
 * @generated
 */
public interface Ligand extends MeasuredEntity {
	/**
	 * Returns the value of the '<em><b>Abbreviations</b></em>' containment reference list.
	 * The list contents are of type {@link org.photonbench.model.catalogue.Abbreviation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Abbreviations</em>' containment reference list.
	 * @see org.photonbench.model.catalogue.CataloguePackage#getLigand_Abbreviations()
	 * @model containment="true"
	 * @generated
	 */
	EList<Abbreviation> getAbbreviations();

	/**
	 * Returns the value of the '<em><b>Ligand Class</b></em>' attribute.
	 * The literals are from the enumeration {@link org.photonbench.model.catalogue.LigandClass}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Ligand Class</em>' attribute.
	 * @see org.photonbench.model.catalogue.LigandClass
	 * @see #setLigandClass(LigandClass)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getLigand_LigandClass()
	 * @model
	 * @generated
	 */
	LigandClass getLigandClass();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.Ligand#getLigandClass <em>Ligand Class</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ligand Class</em>' attribute.
	 * @see org.photonbench.model.catalogue.LigandClass
	 * @see #getLigandClass()
	 * @generated
	 */
	void setLigandClass(LigandClass value);

	/**
	 * Returns the value of the '<em><b>Formula</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Formula</em>' attribute.
	 * @see #setFormula(String)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getLigand_Formula()
	 * @model
	 * @generated
	 */
	String getFormula();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.Ligand#getFormula <em>Formula</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Formula</em>' attribute.
	 * @see #getFormula()
	 * @generated
	 */
	void setFormula(String value);

	/**
	 * Returns the value of the '<em><b>Binding Sites</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * number of binding sites
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Binding Sites</em>' attribute.
	 * @see #isSetBindingSites()
	 * @see #unsetBindingSites()
	 * @see #setBindingSites(int)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getLigand_BindingSites()
	 * @model unsettable="true"
	 *        annotation="http://www.photonbench.org/quantity minimum='0'"
	 * @generated
	 */
	int getBindingSites();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.Ligand#getBindingSites <em>Binding Sites</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Binding Sites</em>' attribute.
	 * @see #isSetBindingSites()
	 * @see #unsetBindingSites()
	 * @see #getBindingSites()
	 * @generated
	 */
	void setBindingSites(int value);

	/**
	 * Unsets the value of the '{@link org.photonbench.model.catalogue.Ligand#getBindingSites <em>Binding Sites</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetBindingSites()
	 * @see #getBindingSites()
	 * @see #setBindingSites(int)
	 * @generated
	 */
	void unsetBindingSites();

	/**
	 * Returns whether the value of the '{@link org.photonbench.model.catalogue.Ligand#getBindingSites <em>Binding Sites</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Binding Sites</em>' attribute is set.
	 * @see #unsetBindingSites()
	 * @see #getBindingSites()
	 * @see #setBindingSites(int)
	 * @generated
	 */
	boolean isSetBindingSites();

	/**
	 * Returns the value of the '<em><b>Charge</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * net charge in elementary charges
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Charge</em>' attribute.
	 * @see #isSetCharge()
	 * @see #unsetCharge()
	 * @see #setCharge(int)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getLigand_Charge()
	 * @model unsettable="true"
	 * @generated
	 */
	int getCharge();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.Ligand#getCharge <em>Charge</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Charge</em>' attribute.
	 * @see #isSetCharge()
	 * @see #unsetCharge()
	 * @see #getCharge()
	 * @generated
	 */
	void setCharge(int value);

	/**
	 * Unsets the value of the '{@link org.photonbench.model.catalogue.Ligand#getCharge <em>Charge</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetCharge()
	 * @see #getCharge()
	 * @see #setCharge(int)
	 * @generated
	 */
	void unsetCharge();

	/**
	 * Returns whether the value of the '{@link org.photonbench.model.catalogue.Ligand#getCharge <em>Charge</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Charge</em>' attribute is set.
	 * @see #unsetCharge()
	 * @see #getCharge()
	 * @see #setCharge(int)
	 * @generated
	 */
	boolean isSetCharge();

	/**
	 * Returns the value of the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Source</em>' reference.
	 * @see #setSource(Source)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getLigand_Source()
	 * @model
	 * @generated
	 */
	Source getSource();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.Ligand#getSource <em>Source</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' reference.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(Source value);

} // Ligand
