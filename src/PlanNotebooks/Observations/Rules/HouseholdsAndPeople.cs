using PlanNotebooks.Quantities;

namespace PlanNotebooks.Observations.Rules;

/// <summary>77户168名贫困人口, 77户、168名贫困人口: the same, counted by household and by head.</summary>
internal static class HouseholdsAndPeople
{
    /// <summary>Whether a number counts the households, and the next one, which a noun follows, the people.</summary>
    public static bool Begin(Clause clause, int index) =>
        Units.Of(clause.Amounts[index].Unit) == Dimension.Households
        && Units.Of(clause.Amounts.ElementAtOrDefault(index + 1).Unit) == Dimension.People
        && clause.Read(clause.Between(index)) is "" or "、"
        && clause.Read(clause.Right(index + 1)) is { IsEmpty: false } thing
        && LabelBuilder.HeadVerb(thing) == 0;
}
