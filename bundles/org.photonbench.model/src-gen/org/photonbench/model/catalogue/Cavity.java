/**
 */
package org.photonbench.model.catalogue;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Cavity</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An optical resonator.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.photonbench.model.catalogue.Cavity#getKind <em>Kind</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Cavity#getQualityFactor <em>Quality Factor</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Cavity#getModeVolume <em>Mode Volume</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Cavity#getRefractiveIndex <em>Refractive Index</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Cavity#getResonance <em>Resonance</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Cavity#getLinewidth <em>Linewidth</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Cavity#getSource <em>Source</em>}</li>
 * </ul>
 *
 * @see org.photonbench.model.catalogue.CataloguePackage#getCavity()
 * @model
 * @generated
 */
public interface Cavity extends MeasuredEntity {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.photonbench.model.catalogue.CavityKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.photonbench.model.catalogue.CavityKind
	 * @see #setKind(CavityKind)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getCavity_Kind()
	 * @model
	 * @generated
	 */
	CavityKind getKind();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.Cavity#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.photonbench.model.catalogue.CavityKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(CavityKind value);

	/**
	 * Returns the value of the '<em><b>Quality Factor</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Quality Factor</em>' containment reference.
	 * @see #setQualityFactor(Quantity)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getCavity_QualityFactor()
	 * @model containment="true"
	 *        annotation="http://www.photonbench.org/quantity unit='1' above='0'"
	 * @generated
	 */
	Quantity getQualityFactor();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.Cavity#getQualityFactor <em>Quality Factor</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Quality Factor</em>' containment reference.
	 * @see #getQualityFactor()
	 * @generated
	 */
	void setQualityFactor(Quantity value);

	/**
	 * Returns the value of the '<em><b>Mode Volume</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * in um^3, lambda^3 or (lambda/n)^3
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mode Volume</em>' containment reference.
	 * @see #setModeVolume(Quantity)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getCavity_ModeVolume()
	 * @model containment="true"
	 *        annotation="http://www.photonbench.org/quantity unit='um^3|lambda^3|(lambda/n)^3' above='0'"
	 * @generated
	 */
	Quantity getModeVolume();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.Cavity#getModeVolume <em>Mode Volume</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mode Volume</em>' containment reference.
	 * @see #getModeVolume()
	 * @generated
	 */
	void setModeVolume(Quantity value);

	/**
	 * Returns the value of the '<em><b>Refractive Index</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * index at the field's maximum
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Refractive Index</em>' containment reference.
	 * @see #setRefractiveIndex(Quantity)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getCavity_RefractiveIndex()
	 * @model containment="true"
	 *        annotation="http://www.photonbench.org/quantity unit='1' above='0'"
	 * @generated
	 */
	Quantity getRefractiveIndex();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.Cavity#getRefractiveIndex <em>Refractive Index</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Refractive Index</em>' containment reference.
	 * @see #getRefractiveIndex()
	 * @generated
	 */
	void setRefractiveIndex(Quantity value);

	/**
	 * Returns the value of the '<em><b>Resonance</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Resonance</em>' containment reference.
	 * @see #setResonance(Quantity)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getCavity_Resonance()
	 * @model containment="true"
	 *        annotation="http://www.photonbench.org/quantity unit='nm|eV' above='0'"
	 * @generated
	 */
	Quantity getResonance();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.Cavity#getResonance <em>Resonance</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Resonance</em>' containment reference.
	 * @see #getResonance()
	 * @generated
	 */
	void setResonance(Quantity value);

	/**
	 * Returns the value of the '<em><b>Linewidth</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * full width at half maximum
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Linewidth</em>' containment reference.
	 * @see #setLinewidth(Quantity)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getCavity_Linewidth()
	 * @model containment="true"
	 *        annotation="http://www.photonbench.org/quantity unit='nm|meV' above='0'"
	 * @generated
	 */
	Quantity getLinewidth();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.Cavity#getLinewidth <em>Linewidth</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Linewidth</em>' containment reference.
	 * @see #getLinewidth()
	 * @generated
	 */
	void setLinewidth(Quantity value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Source</em>' reference.
	 * @see #setSource(Source)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getCavity_Source()
	 * @model
	 * @generated
	 */
	Source getSource();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.Cavity#getSource <em>Source</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' reference.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(Source value);

} // Cavity
