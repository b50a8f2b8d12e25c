namespace PlanNotebooks.Figures.Drawing;

/// <summary>Places values between two ends of the picture.</summary>
/// <param name="Low">The value at <paramref name="From"/>.</param>
/// <param name="High">The value at <paramref name="To"/>.</param>
/// <param name="From">The place of the lowest value.</param>
/// <param name="To">The place of the highest value.</param>
internal readonly record struct LinearScale(decimal Low, decimal High, double From, double To)
{
    /// <summary>The place of a value.</summary>
    public double At(decimal value) => From + (double)((value - Low) / (High - Low)) * (To - From);
}
