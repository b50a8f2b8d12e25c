using System.Globalization;
using PlanNotebooks.Observations;

namespace PlanNotebooks.Analysis.Gold;

/// <summary>One thing that was read wrongly, held against a gold table.</summary>
public sealed record GoldFault
{
    private readonly GoldRow? _gold;

    internal GoldFault(string kind, GoldRow? gold, Observation? observation) =>
        (Kind, _gold, Observation) = (kind, gold, observation);

    /// <summary>The fields that are wrong; <c>missed</c>, <c>twice</c>, or the class of a number that states nothing.</summary>
    public string Kind { get; }

    /// <summary>What was read; null where the number was missed.</summary>
    public Observation? Observation { get; }

    /// <summary>The number as it is printed; null where the gold table has none there.</summary>
    public string? Printed => _gold?.Cells["num"];

    /// <summary>What the gold table says of it, as <c>label measure value unit role period bound code</c>; null where it has none
    /// there.</summary>
    public string? Gold =>
        _gold is null ? null : Joined(GoldCells);

    /// <summary>What was read, in the same form; null where the number was missed.</summary>
    public string? Read =>
        Observation is null ? null : Joined(ReadCells);

    /// <summary>The cells of the gold table's row: label, measure, value, unit, role, period, bound and code; empty where it has no
    /// row.</summary>
    internal IReadOnlyList<string> GoldCells => _gold is null ? [] : [.. GoldFields.Select(name => _gold.Cells[name])];

    /// <summary>The same of what was read.</summary>
    internal IReadOnlyList<string> ReadCells =>
        Observation is not { } read
            ? []
            :
            [
                .. new object?[]
                {
                    read.Label,
                    Lower(read.Measure),
                    read.Value,
                    read.Unit,
                    Lower(read.Role),
                    read.Period,
                    Lower(read.Bound),
                    read.Indicator,
                }.Select(cell => Convert.ToString(cell, CultureInfo.InvariantCulture) ?? ""),
            ];

    private static IReadOnlyList<string> GoldFields { get; } =
    ["label", "measure", "value", "unit", "role", "period", "bound", "code"];

    /// <summary>The fault in a line.</summary>
    public override string ToString() =>
        $"{Kind}: {Gold}{(Observation is { } read ? $" | {read.Id} {Read} ({read.Rule})" : "")}";

    private static string Joined(IEnumerable<string> cells) => string.Join(' ', cells.Where(cell => cell.Length > 0));

    private static string Lower(Enum value) => value.ToString().ToLowerInvariant();
}
