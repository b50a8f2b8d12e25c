namespace PlanNotebooks.Notebooks.Cells;

/// <summary>What a call that shows a value returns. It shows nothing itself.</summary>
public sealed class DisplayedValue
{
    internal static readonly DisplayedValue Instance = new();

    private DisplayedValue()
    {
    }
}
