/**
 */
package org.photonbench.model.catalogue;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Literature Value</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A published number with all that is said about it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.photonbench.model.catalogue.LiteratureValue#getQuantity <em>Quantity</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.LiteratureValue#getEmitterClass <em>Emitter Class</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.LiteratureValue#getMaterialName <em>Material Name</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.LiteratureValue#getMaterial <em>Material</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.LiteratureValue#getSize <em>Size</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.LiteratureValue#getCondition <em>Condition</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.LiteratureValue#getSource <em>Source</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.LiteratureValue#getPlace <em>Place</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.LiteratureValue#getContradicts <em>Contradicts</em>}</li>
 * </ul>
 *
 * @see org.photonbench.model.catalogue.CataloguePackage#getLiteratureValue()
 * @model
 * @generated
 */
public interface LiteratureValue extends MeasuredEntity {
	/**
	 * Returns the value of the '<em><b>Quantity</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Quantity</em>' containment reference.
	 * @see #setQuantity(Quantity)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getLiteratureValue_Quantity()
	 * @model containment="true"
	 * @generated
	 */
	Quantity getQuantity();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.LiteratureValue#getQuantity <em>Quantity</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Quantity</em>' containment reference.
	 * @see #getQuantity()
	 * @generated
	 */
	void setQuantity(Quantity value);

	/**
	 * Returns the value of the '<em><b>Emitter Class</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Emitter Class</em>' reference.
	 * @see #setEmitterClass(EmitterClass)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getLiteratureValue_EmitterClass()
	 * @model
	 * @generated
	 */
	EmitterClass getEmitterClass();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.LiteratureValue#getEmitterClass <em>Emitter Class</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Emitter Class</em>' reference.
	 * @see #getEmitterClass()
	 * @generated
	 */
	void setEmitterClass(EmitterClass value);

	/**
	 * Returns the value of the '<em><b>Material Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * material as the source calls it
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Material Name</em>' attribute.
	 * @see #setMaterialName(String)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getLiteratureValue_MaterialName()
	 * @model
	 * @generated
	 */
	String getMaterialName();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.LiteratureValue#getMaterialName <em>Material Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Material Name</em>' attribute.
	 * @see #getMaterialName()
	 * @generated
	 */
	void setMaterialName(String value);

	/**
	 * Returns the value of the '<em><b>Material</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Material</em>' reference.
	 * @see #setMaterial(Material)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getLiteratureValue_Material()
	 * @model
	 * @generated
	 */
	Material getMaterial();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.LiteratureValue#getMaterial <em>Material</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Material</em>' reference.
	 * @see #getMaterial()
	 * @generated
	 */
	void setMaterial(Material value);

	/**
	 * Returns the value of the '<em><b>Size</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Size</em>' containment reference.
	 * @see #setSize(Quantity)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getLiteratureValue_Size()
	 * @model containment="true"
	 *        annotation="http://www.photonbench.org/quantity unit='nm' above='0'"
	 * @generated
	 */
	Quantity getSize();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.LiteratureValue#getSize <em>Size</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Size</em>' containment reference.
	 * @see #getSize()
	 * @generated
	 */
	void setSize(Quantity value);

	/**
	 * Returns the value of the '<em><b>Condition</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Condition</em>' containment reference.
	 * @see #setCondition(Condition)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getLiteratureValue_Condition()
	 * @model containment="true"
	 * @generated
	 */
	Condition getCondition();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.LiteratureValue#getCondition <em>Condition</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Condition</em>' containment reference.
	 * @see #getCondition()
	 * @generated
	 */
	void setCondition(Condition value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Source</em>' reference.
	 * @see #setSource(Source)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getLiteratureValue_Source()
	 * @model
	 * @generated
	 */
	Source getSource();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.LiteratureValue#getSource <em>Source</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' reference.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(Source value);

	/**
	 * Returns the value of the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * section, table, figure
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Place</em>' attribute.
	 * @see #setPlace(String)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getLiteratureValue_Place()
	 * @model
	 * @generated
	 */
	String getPlace();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.LiteratureValue#getPlace <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Place</em>' attribute.
	 * @see #getPlace()
	 * @generated
	 */
	void setPlace(String value);

	/**
	 * Returns the value of the '<em><b>Contradicts</b></em>' reference list.
	 * The list contents are of type {@link org.photonbench.model.catalogue.LiteratureValue}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * values that say otherwise; all are kept
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contradicts</em>' reference list.
	 * @see org.photonbench.model.catalogue.CataloguePackage#getLiteratureValue_Contradicts()
	 * @model
	 * @generated
	 */
	EList<LiteratureValue> getContradicts();

} // LiteratureValue
