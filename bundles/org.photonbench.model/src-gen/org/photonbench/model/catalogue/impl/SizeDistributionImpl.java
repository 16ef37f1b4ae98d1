/**
 */
package org.photonbench.model.catalogue.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;

import org.photonbench.model.catalogue.CataloguePackage;
import org.photonbench.model.catalogue.Quantity;
import org.photonbench.model.catalogue.Shape;
import org.photonbench.model.catalogue.SizeDistribution;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Size Distribution</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.photonbench.model.catalogue.impl.SizeDistributionImpl#getMean <em>Mean</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.impl.SizeDistributionImpl#getSpread <em>Spread</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.impl.SizeDistributionImpl#getDimension <em>Dimension</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.impl.SizeDistributionImpl#getShape <em>Shape</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.impl.SizeDistributionImpl#getMethod <em>Method</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.impl.SizeDistributionImpl#getN <em>N</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.impl.SizeDistributionImpl#getBinEdges <em>Bin Edges</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.impl.SizeDistributionImpl#getCounts <em>Counts</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SizeDistributionImpl extends MinimalEObjectImpl.Container implements SizeDistribution {
	/**
	 * The cached value of the '{@link #getMean() <em>Mean</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMean()
	 * @generated
	 * @ordered
	 */
	protected Quantity mean;

	/**
	 * The cached value of the '{@link #getSpread() <em>Spread</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpread()
	 * @generated
	 * @ordered
	 */
	protected Quantity spread;

	/**
	 * The default value of the '{@link #getDimension() <em>Dimension</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDimension()
	 * @generated
	 * @ordered
	 */
	protected static final String DIMENSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDimension() <em>Dimension</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDimension()
	 * @generated
	 * @ordered
	 */
	protected String dimension = DIMENSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getShape() <em>Shape</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShape()
	 * @generated
	 * @ordered
	 */
	protected static final Shape SHAPE_EDEFAULT = Shape.UNKNOWN;

	/**
	 * The cached value of the '{@link #getShape() <em>Shape</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShape()
	 * @generated
	 * @ordered
	 */
	protected Shape shape = SHAPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getMethod() <em>Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMethod()
	 * @generated
	 * @ordered
	 */
	protected static final String METHOD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMethod() <em>Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMethod()
	 * @generated
	 * @ordered
	 */
	protected String method = METHOD_EDEFAULT;

	/**
	 * The default value of the '{@link #getN() <em>N</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getN()
	 * @generated
	 * @ordered
	 */
	protected static final long N_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getN() <em>N</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getN()
	 * @generated
	 * @ordered
	 */
	protected long n = N_EDEFAULT;

	/**
	 * This is true if the N attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean nESet;

	/**
	 * The cached value of the '{@link #getBinEdges() <em>Bin Edges</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBinEdges()
	 * @generated
	 * @ordered
	 */
	protected EList<Double> binEdges;

	/**
	 * The cached value of the '{@link #getCounts() <em>Counts</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCounts()
	 * @generated
	 * @ordered
	 */
	protected EList<Long> counts;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SizeDistributionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CataloguePackage.Literals.SIZE_DISTRIBUTION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Quantity getMean() {
		return mean;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetMean(Quantity newMean, NotificationChain msgs) {
		Quantity oldMean = mean;
		mean = newMean;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, CataloguePackage.SIZE_DISTRIBUTION__MEAN, oldMean, newMean);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMean(Quantity newMean) {
		if (newMean != mean) {
			NotificationChain msgs = null;
			if (mean != null)
				msgs = ((InternalEObject)mean).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - CataloguePackage.SIZE_DISTRIBUTION__MEAN, null, msgs);
			if (newMean != null)
				msgs = ((InternalEObject)newMean).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - CataloguePackage.SIZE_DISTRIBUTION__MEAN, null, msgs);
			msgs = basicSetMean(newMean, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.SIZE_DISTRIBUTION__MEAN, newMean, newMean));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Quantity getSpread() {
		return spread;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSpread(Quantity newSpread, NotificationChain msgs) {
		Quantity oldSpread = spread;
		spread = newSpread;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, CataloguePackage.SIZE_DISTRIBUTION__SPREAD, oldSpread, newSpread);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSpread(Quantity newSpread) {
		if (newSpread != spread) {
			NotificationChain msgs = null;
			if (spread != null)
				msgs = ((InternalEObject)spread).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - CataloguePackage.SIZE_DISTRIBUTION__SPREAD, null, msgs);
			if (newSpread != null)
				msgs = ((InternalEObject)newSpread).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - CataloguePackage.SIZE_DISTRIBUTION__SPREAD, null, msgs);
			msgs = basicSetSpread(newSpread, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.SIZE_DISTRIBUTION__SPREAD, newSpread, newSpread));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDimension() {
		return dimension;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDimension(String newDimension) {
		String oldDimension = dimension;
		dimension = newDimension;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.SIZE_DISTRIBUTION__DIMENSION, oldDimension, dimension));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Shape getShape() {
		return shape;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setShape(Shape newShape) {
		Shape oldShape = shape;
		shape = newShape == null ? SHAPE_EDEFAULT : newShape;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.SIZE_DISTRIBUTION__SHAPE, oldShape, shape));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMethod() {
		return method;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMethod(String newMethod) {
		String oldMethod = method;
		method = newMethod;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.SIZE_DISTRIBUTION__METHOD, oldMethod, method));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getN() {
		return n;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setN(long newN) {
		long oldN = n;
		n = newN;
		boolean oldNESet = nESet;
		nESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.SIZE_DISTRIBUTION__N, oldN, n, !oldNESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetN() {
		long oldN = n;
		boolean oldNESet = nESet;
		n = N_EDEFAULT;
		nESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, CataloguePackage.SIZE_DISTRIBUTION__N, oldN, N_EDEFAULT, oldNESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetN() {
		return nESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Double> getBinEdges() {
		if (binEdges == null) {
			binEdges = new EDataTypeEList<Double>(Double.class, this, CataloguePackage.SIZE_DISTRIBUTION__BIN_EDGES);
		}
		return binEdges;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Long> getCounts() {
		if (counts == null) {
			counts = new EDataTypeEList<Long>(Long.class, this, CataloguePackage.SIZE_DISTRIBUTION__COUNTS);
		}
		return counts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CataloguePackage.SIZE_DISTRIBUTION__MEAN:
				return basicSetMean(null, msgs);
			case CataloguePackage.SIZE_DISTRIBUTION__SPREAD:
				return basicSetSpread(null, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CataloguePackage.SIZE_DISTRIBUTION__MEAN:
				return getMean();
			case CataloguePackage.SIZE_DISTRIBUTION__SPREAD:
				return getSpread();
			case CataloguePackage.SIZE_DISTRIBUTION__DIMENSION:
				return getDimension();
			case CataloguePackage.SIZE_DISTRIBUTION__SHAPE:
				return getShape();
			case CataloguePackage.SIZE_DISTRIBUTION__METHOD:
				return getMethod();
			case CataloguePackage.SIZE_DISTRIBUTION__N:
				return getN();
			case CataloguePackage.SIZE_DISTRIBUTION__BIN_EDGES:
				return getBinEdges();
			case CataloguePackage.SIZE_DISTRIBUTION__COUNTS:
				return getCounts();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case CataloguePackage.SIZE_DISTRIBUTION__MEAN:
				setMean((Quantity)newValue);
				return;
			case CataloguePackage.SIZE_DISTRIBUTION__SPREAD:
				setSpread((Quantity)newValue);
				return;
			case CataloguePackage.SIZE_DISTRIBUTION__DIMENSION:
				setDimension((String)newValue);
				return;
			case CataloguePackage.SIZE_DISTRIBUTION__SHAPE:
				setShape((Shape)newValue);
				return;
			case CataloguePackage.SIZE_DISTRIBUTION__METHOD:
				setMethod((String)newValue);
				return;
			case CataloguePackage.SIZE_DISTRIBUTION__N:
				setN((Long)newValue);
				return;
			case CataloguePackage.SIZE_DISTRIBUTION__BIN_EDGES:
				getBinEdges().clear();
				getBinEdges().addAll((Collection<? extends Double>)newValue);
				return;
			case CataloguePackage.SIZE_DISTRIBUTION__COUNTS:
				getCounts().clear();
				getCounts().addAll((Collection<? extends Long>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case CataloguePackage.SIZE_DISTRIBUTION__MEAN:
				setMean((Quantity)null);
				return;
			case CataloguePackage.SIZE_DISTRIBUTION__SPREAD:
				setSpread((Quantity)null);
				return;
			case CataloguePackage.SIZE_DISTRIBUTION__DIMENSION:
				setDimension(DIMENSION_EDEFAULT);
				return;
			case CataloguePackage.SIZE_DISTRIBUTION__SHAPE:
				setShape(SHAPE_EDEFAULT);
				return;
			case CataloguePackage.SIZE_DISTRIBUTION__METHOD:
				setMethod(METHOD_EDEFAULT);
				return;
			case CataloguePackage.SIZE_DISTRIBUTION__N:
				unsetN();
				return;
			case CataloguePackage.SIZE_DISTRIBUTION__BIN_EDGES:
				getBinEdges().clear();
				return;
			case CataloguePackage.SIZE_DISTRIBUTION__COUNTS:
				getCounts().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case CataloguePackage.SIZE_DISTRIBUTION__MEAN:
				return mean != null;
			case CataloguePackage.SIZE_DISTRIBUTION__SPREAD:
				return spread != null;
			case CataloguePackage.SIZE_DISTRIBUTION__DIMENSION:
				return DIMENSION_EDEFAULT == null ? dimension != null : !DIMENSION_EDEFAULT.equals(dimension);
			case CataloguePackage.SIZE_DISTRIBUTION__SHAPE:
				return shape != SHAPE_EDEFAULT;
			case CataloguePackage.SIZE_DISTRIBUTION__METHOD:
				return METHOD_EDEFAULT == null ? method != null : !METHOD_EDEFAULT.equals(method);
			case CataloguePackage.SIZE_DISTRIBUTION__N:
				return isSetN();
			case CataloguePackage.SIZE_DISTRIBUTION__BIN_EDGES:
				return binEdges != null && !binEdges.isEmpty();
			case CataloguePackage.SIZE_DISTRIBUTION__COUNTS:
				return counts != null && !counts.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (dimension: ");
		result.append(dimension);
		result.append(", shape: ");
		result.append(shape);
		result.append(", method: ");
		result.append(method);
		result.append(", n: ");
		if (nESet) result.append(n); else result.append("<unset>");
		result.append(", binEdges: ");
		result.append(binEdges);
		result.append(", counts: ");
		result.append(counts);
		result.append(')');
		return result.toString();
	}

} //SizeDistributionImpl
