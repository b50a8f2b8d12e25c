namespace PlanNotebooks.Corrections;

/// <summary>A line of corrections.tsv, its cells as they were written, and what became of it.</summary>
public sealed record CorrectionLine
{
    internal const string Change = "change";
    internal const string Add = "add";
    internal const string Remove = "remove";

    /// <summary>The file.</summary>
    public required string File { get; init; }

    /// <summary>The line's number in the file, from 1.</summary>
    public required int Line { get; init; }

    /// <summary><c>change</c>, <c>add</c> or <c>remove</c>.</summary>
    public string Action { get; init; } = "";

    /// <summary>The observation's id; the report's for what is added.</summary>
    public string Id { get; init; } = "";

    /// <summary>The key of the field to change; of a removal the field that is held against <see cref="Expects"/>, by itself the
    /// value.</summary>
    public string Field { get; init; } = "";

    /// <summary>What the reader gave, as exports write it; empty for null.</summary>
    public string Expects { get; init; } = "";

    /// <summary>What it is changed to, as exports write it; empty for null.</summary>
    public string Value { get; init; } = "";

    /// <summary>Why.</summary>
    public string Reason { get; init; } = "";

    /// <summary>Of what is added: the words of the report that hold the number.</summary>
    public string Quote { get; init; } = "";

    /// <summary>Of what is added: the number's first digit, as an offset into the file as decoded.</summary>
    public string Start { get; init; } = "";

    /// <summary>Of what is added: past the number's last digit.</summary>
    public string End { get; init; } = "";

    /// <summary>Of what is added: its fields, <c>key=value</c>, parted by semicolons.</summary>
    public string Fields { get; init; } = "";

    /// <summary>What became of it.</summary>
    public CorrectionOutcome Outcome { get; init; }

    /// <summary>Why it was not applied, and what to do; empty where it was.</summary>
    public string Why { get; init; } = "";

    /// <summary>The report that it is for; empty where the id is none.</summary>
    internal string Report
    {
        get
        {
            if (Action == Add)
                return Id;
            if (Id.LastIndexOf(':') is var colon and > 0)
                return Id[..colon];
            return "";
        }
    }

    /// <summary>The line with the reason why it is not applied.</summary>
    internal CorrectionLine NotApplied(string why) => this with { Outcome = CorrectionOutcome.NotApplied, Why = why };
}
