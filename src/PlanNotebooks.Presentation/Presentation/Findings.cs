using PlanNotebooks.Display;
using PlanNotebooks.Languages;

namespace PlanNotebooks.Presentation;

/// <summary>What was found, in sentences: how every page opens.</summary>
/// <param name="Sentences">The sentences, computed from the data.</param>
[TypeFormatterSource]
public sealed record Findings(IReadOnlyList<string> Sentences) : IDisplayable
{
    /// <summary>Findings of sentences; those that are null, because the data say nothing, are left out.</summary>
    public static Findings Of(params IEnumerable<string?> sentences) => new(sentences.OfType<string>().ToList());

    /// <inheritdoc/>
    public MimeBundle ToMimeBundle() =>
        new(
            new Dictionary<string, string>
            {
                [MimeBundle.Html] = $"<p class=\"plan-findings {Markup.NoMath}\">{Markup.Escape(ToString())}</p>",
                [MimeBundle.Plain] = ToString(),
            }
        );

    /// <summary>The sentences, one after the other.</summary>
    public override string ToString() => string.Join(Bilingual.Pick(" ", ""), Sentences);
}
