namespace PlanNotebooks.Shown;

/// <summary>A column of a frame, of whatever package.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">The type of its values.</param>
/// <param name="Cell">The value of a row, from 0; null where it is missing.</param>
internal sealed record FrameCells(string Name, Type Type, Func<int, object?> Cell)
{
    /// <summary>What its heading says of it: a key such as year, of which the column holds values; its name where it is null.</summary>
    public string? Kind { get; init; }

    /// <summary>A row's value as people read it, or null where its digits do.</summary>
    public Func<int, string?> Words { get; init; } = _ => null;

    /// <summary>The sentence behind a row's value, or null.</summary>
    public Func<int, string?> Tip { get; init; } = _ => null;
}
