namespace PlanNotebooks.Observations;

/// <summary>What an official figure is cited from.</summary>
/// <param name="Document">The document's title: 2020年国民经济和社会发展统计公报.</param>
/// <param name="Publisher">Who published it; empty where it is not known.</param>
/// <param name="Date">When, as far as it is known: 2021, 2021-02 or 2021-02-28; empty where it is not.</param>
/// <param name="Address">Where it can be read; empty where no address is given.</param>
/// <param name="Note">Where the figure was seen, or what to mind about it; empty where there is nothing to say.</param>
/// <param name="Standing">Whether the figure is preliminary, revised or final.</param>
/// <param name="Boundaries">The year whose boundaries the figure is of; null for those of its own year.</param>
public sealed record Citation(
    string Document,
    string Publisher,
    string Date,
    string Address,
    string Note,
    Standing Standing,
    int? Boundaries
)
{
    /// <summary>Whether the figure was worked out from others that are published: a part of the note begins with <c>derived:</c>.</summary>
    internal bool IsDerived => Says("derived:");

    /// <summary>Whether it was seen in a copy by a third party, or in a transcript: the note begins so, or the publisher says it.</summary>
    internal bool IsCopy =>
        Says("seen in a third-party copy") || Publisher.Contains("转录", StringComparison.Ordinal);

    /// <summary>Whether it is told who published it.</summary>
    internal bool IsNamed => Publisher is not ("" or "未载明发布者");

    private bool Says(string beginning) =>
        Note.Split("; ").Any(part => part.StartsWith(beginning, StringComparison.Ordinal));

    /// <summary>Publisher: title (date), address; what is not known is left out.</summary>
    public string Words =>
        $"{Lead(Publisher)}{Document}{(Date.Length > 0 ? $" ({Date})" : "")}{(Address.Length > 0 ? $", {Address}" : "")}";

    private static string Lead(string publisher) => publisher.Length > 0 ? publisher + ": " : "";
}
