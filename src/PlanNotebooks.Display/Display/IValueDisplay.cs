namespace PlanNotebooks.Display;

/// <summary>Shows values of types that know nothing of this library: a package's data frames, series or charts.</summary>
/// <remarks>An assembly names its displays by <see cref="ValueDisplayAttribute"/>; a session asks them for values that cannot show
/// themselves.</remarks>
public interface IValueDisplay
{
    /// <summary>What shows the value; null where it is of no type that is known here.</summary>
    IDisplayable? Find(object value);
}
