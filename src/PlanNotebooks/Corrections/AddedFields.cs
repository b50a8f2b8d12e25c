using PlanNotebooks.Languages;
using PlanNotebooks.Observations;

namespace PlanNotebooks.Corrections;

/// <summary>The fields of an added observation: <c>label=招引企业;measure=level;value=12;unit=家</c>.</summary>
internal sealed class AddedFields
{
    private readonly List<(ObservationField Field, object? Value)> _fields = [];

    private AddedFields(string? fault) => Fault = fault;

    /// <summary>Why they cannot be read; null where they can.</summary>
    public string? Fault { get; private init; }

    /// <summary>The value; null where it has words instead.</summary>
    public decimal? Value => (decimal?)Of("value");

    /// <summary>The words of a target in words; null where it has a value.</summary>
    public string? Text => (string?)Of("text");

    /// <summary>The role; null where it is left to the section.</summary>
    public Role? Role => (Role?)Of("role");

    /// <summary>The measure.</summary>
    public Measure? Measure => (Measure?)Of("measure");

    /// <summary>Reads the fields of a line.</summary>
    public static AddedFields Parse(string cell)
    {
        var fields = new AddedFields(fault: null);
        foreach (var pair in cell.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            if (fields.Add(pair) is { } fault)
                return new AddedFields(fault);
        return fields.Has("label") && fields.Has("measure") && (fields.Has("value") || fields.Has("text"))
            ? fields
            : new AddedFields(
                Texts.Say("fix.fields")
            );
    }

    /// <summary>Whether a field is given.</summary>
    public bool Has(string key) => _fields.Exists(one => one.Field.Key == key);

    /// <summary>The observation with the fields.</summary>
    public Observation ApplyTo(Observation observation) =>
        _fields.Aggregate(observation, (changed, one) => one.Field.Change(changed, one.Value));

    private string? Add(string pair)
    {
        var (key, value) = pair.Split('=', 2, StringSplitOptions.TrimEntries) is [var left, var right]
            ? (left, right)
            : (pair, null);
        if (value is null)
            return Texts.Say("fix.pair", ("pair", pair));
        if (ObservationFields.Find(key) is not { } field)
            return ObservationFields.WhyNot(key);
        if (Has(key))
            return Texts.Say("fix.twice", ("key", key));
        var parsed = field.Parse(value);
        if (parsed.Fault is not null)
            return Texts.Say("fix.field-value", ("pair", pair), ("key", key), ("expected", parsed.Fault));
        _fields.Add((field, parsed.Value));
        return null;
    }

    private object? Of(string key) => _fields.Find(one => one.Field.Key == key).Value;
}
