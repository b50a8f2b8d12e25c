using PlanNotebooks.Observations;

namespace PlanNotebooks.Analysis;

/// <summary>A figure of one document beside a figure of another, for one region and year.</summary>
/// <param name="Accord">How far they agree.</param>
/// <param name="First">The figure of the first document.</param>
/// <param name="Second">The figure of the second.</param>
/// <param name="FirstSentence">The sentence of the first, cut around the number where it is long.</param>
/// <param name="SecondSentence">The sentence of the second.</param>
/// <param name="Likeness">How like the two labels are, from 0 to 1; see <see cref="LabelLikeness"/>.</param>
public sealed record AgreementRow(
    Accord Accord,
    Observation First,
    Observation Second,
    string FirstSentence,
    string SecondSentence,
    double Likeness
);
