using PlanNotebooks.Display;
using PlanNotebooks.Languages;
using PlanNotebooks.Observations;

namespace PlanNotebooks.Presentation;

/// <summary>What was found, in sentences: how every page opens.</summary>
/// <param name="Sentences">The sentences, computed from the data.</param>
[TypeFormatterSource]
public sealed record Findings(IReadOnlyList<string> Sentences) : IDisplayable
{
    /// <summary>Findings of sentences; those that are null, because the data say nothing, are left out.</summary>
    public static Findings Of(params IEnumerable<string?> sentences) => new(sentences.OfType<string>().ToList());

    /// <summary>From so many sentences on the first leads, and the others are a list below it.</summary>
    private const int EnoughForList = 2;

    private const string Class = $"class=\"plan-findings {Markup.NoMath}\"";

    private string Paragraph => $"<p {Class}>{Html(ToString())}</p>";

    /// <summary>What the mark of official figures means, where a sentence has it.</summary>
    private string Sign =>
        ObservationText.SignIn(Sentences) is { } sign ? $"<p class=\"plan-note\"><small>{Html(sign)}</small></p>" : "";

    private string LeadAndList =>
        $"<div {Class}><p>{Html(Sentences[0])}</p><ul>"
        + string.Concat(Sentences.Skip(1).Select(sentence => $"<li>{Html(sentence)}</li>"))
        + "</ul></div>";

    /// <inheritdoc/>
    public MimeBundle ToMimeBundle() =>
        new(
            new Dictionary<string, string>
            {
                [MimeBundle.Html] = (Sentences.Count < EnoughForList ? Paragraph : LeadAndList) + Sign,
                [MimeBundle.Plain] = ToString(),
            }
        );

    private static string Html(string text) => Markup.Escape(Markup.KeepTogether(text));

    /// <summary>The sentences, one after the other.</summary>
    public override string ToString() => string.Join(Bilingual.Pick(" ", ""), Sentences);
}
