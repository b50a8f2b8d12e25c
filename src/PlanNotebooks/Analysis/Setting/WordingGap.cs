using PlanNotebooks.Quantities;

namespace PlanNotebooks.Analysis.Setting;

/// <summary>What became of the targets of one wording.</summary>
/// <param name="Bound">The bound that the words set: about 左右, min 以上, max 以内, between, exact.</param>
/// <param name="Targets">How many targets have an outcome.</param>
/// <param name="Under">How many outcomes lie on the wrong side of the number.</param>
/// <param name="ShareUnder">Those in % of all.</param>
/// <param name="Mean">The mean overshoot in percentage points.</param>
/// <param name="Median">The median overshoot.</param>
/// <param name="Least">The least overshoot, which is the largest shortfall.</param>
/// <param name="Most">The largest overshoot.</param>
public sealed record WordingGap(
    Bound Bound,
    int Targets,
    int Under,
    decimal ShareUnder,
    decimal Mean,
    decimal Median,
    decimal Least,
    decimal Most
);
