namespace PlanNotebooks.Grammar;

/// <summary>What a change to the grammar does.</summary>
/// <param name="Sentences">The sentences of the tests that are read otherwise.</param>
/// <param name="Noticed">How many of them the tests notice: what is expected of them comes out no more, or comes out at last.</param>
/// <param name="Observations">How many observations of the reports come, go or change.</param>
/// <param name="Reports">In how many reports.</param>
internal sealed record Effect(IReadOnlyList<string> Sentences, int Noticed, int Observations, int Reports)
{
    /// <summary>Whether anything at hand is read otherwise.</summary>
    public bool IsAny => Sentences.Count > 0 || Observations > 0;
}
