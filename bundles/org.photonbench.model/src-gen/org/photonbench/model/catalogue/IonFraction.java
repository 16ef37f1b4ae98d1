/**
 */
package org.photonbench.model.catalogue;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Ion Fraction</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An ion on its lattice site with its fraction of the site.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.photonbench.model.catalogue.IonFraction#getIon <em>Ion</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.IonFraction#getFraction <em>Fraction</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.IonFraction#getCharge <em>Charge</em>}</li>
 * </ul>
 *
 * @see org.photonbench.model.catalogue.CataloguePackage#getIonFraction()
 * @model
 * @generated
 */
public interface IonFraction extends EObject {
	/**
	 * Returns the value of the '<em><b>Ion</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * formula of the ion, for example Cs, FA, MA, Pb, Br
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ion</em>' attribute.
	 * @see #setIon(String)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getIonFraction_Ion()
	 * @model
	 * @generated
	 */
	String getIon();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.IonFraction#getIon <em>Ion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ion</em>' attribute.
	 * @see #getIon()
	 * @generated
	 */
	void setIon(String value);

	/**
	 * Returns the value of the '<em><b>Fraction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * fraction of the site, from 0 to 1
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fraction</em>' attribute.
	 * @see #isSetFraction()
	 * @see #unsetFraction()
	 * @see #setFraction(double)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getIonFraction_Fraction()
	 * @model unsettable="true"
	 *        annotation="http://www.photonbench.org/quantity unit='1' minimum='0' maximum='1'"
	 * @generated
	 */
	double getFraction();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.IonFraction#getFraction <em>Fraction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fraction</em>' attribute.
	 * @see #isSetFraction()
	 * @see #unsetFraction()
	 * @see #getFraction()
	 * @generated
	 */
	void setFraction(double value);

	/**
	 * Unsets the value of the '{@link org.photonbench.model.catalogue.IonFraction#getFraction <em>Fraction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetFraction()
	 * @see #getFraction()
	 * @see #setFraction(double)
	 * @generated
	 */
	void unsetFraction();

	/**
	 * Returns whether the value of the '{@link org.photonbench.model.catalogue.IonFraction#getFraction <em>Fraction</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Fraction</em>' attribute is set.
	 * @see #unsetFraction()
	 * @see #getFraction()
	 * @see #setFraction(double)
	 * @generated
	 */
	boolean isSetFraction();

	/**
	 * Returns the value of the '<em><b>Charge</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * charge in elementary charges
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Charge</em>' attribute.
	 * @see #isSetCharge()
	 * @see #unsetCharge()
	 * @see #setCharge(int)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getIonFraction_Charge()
	 * @model unsettable="true"
	 * @generated
	 */
	int getCharge();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.IonFraction#getCharge <em>Charge</em>}' attribute.
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
	 * Unsets the value of the '{@link org.photonbench.model.catalogue.IonFraction#getCharge <em>Charge</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetCharge()
	 * @see #getCharge()
	 * @see #setCharge(int)
	 * @generated
	 */
	void unsetCharge();

	/**
	 * Returns whether the value of the '{@link org.photonbench.model.catalogue.IonFraction#getCharge <em>Charge</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Charge</em>' attribute is set.
	 * @see #unsetCharge()
	 * @see #getCharge()
	 * @see #setCharge(int)
	 * @generated
	 */
	boolean isSetCharge();

} // IonFraction
