using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace AreaInspections.Store.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Statistics : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "StatisticsCoverage",
                columns: table => new
                {
                    Release = table.Column<int>(type: "integer", nullable: false),
                    Series = table.Column<int>(type: "integer", nullable: false),
                    Period = table.Column<int>(type: "integer", nullable: false),
                    Rows = table.Column<int>(type: "integer", nullable: false),
                    Hash = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StatisticsCoverage", x => new { x.Release, x.Series, x.Period });
                });

            migrationBuilder.CreateTable(
                name: "StatisticsNeighbours",
                columns: table => new
                {
                    Release = table.Column<int>(type: "integer", nullable: false),
                    Area = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Rank = table.Column<int>(type: "integer", nullable: false),
                    Neighbour = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Closeness = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StatisticsNeighbours", x => new { x.Release, x.Area, x.Rank });
                });

            migrationBuilder.CreateTable(
                name: "StatisticsObservations",
                columns: table => new
                {
                    Series = table.Column<int>(type: "integer", nullable: false),
                    Period = table.Column<int>(type: "integer", nullable: false),
                    Place = table.Column<int>(type: "integer", nullable: false),
                    Release = table.Column<int>(type: "integer", nullable: false),
                    Until = table.Column<int>(type: "integer", nullable: true),
                    Value = table.Column<double>(type: "double precision", nullable: true),
                    Numerator = table.Column<double>(type: "double precision", nullable: true),
                    Denominator = table.Column<double>(type: "double precision", nullable: true),
                    Symbols = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StatisticsObservations", x => new { x.Series, x.Period, x.Place, x.Release });
                });

            migrationBuilder.CreateTable(
                name: "StatisticsPlaces",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false),
                    Level = table.Column<string>(type: "text", nullable: false),
                    Code = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StatisticsPlaces", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "StatisticsReleases",
                columns: table => new
                {
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Source = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    File = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Sha256 = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Published = table.Column<DateOnly>(type: "date", nullable: true),
                    Imported = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    By = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Length = table.Column<long>(type: "bigint", nullable: false),
                    Rows = table.Column<long>(type: "bigint", nullable: false),
                    Declarations = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    New = table.Column<int>(type: "integer", nullable: false),
                    Changed = table.Column<int>(type: "integer", nullable: false),
                    Withdrawn = table.Column<int>(type: "integer", nullable: false),
                    Unchanged = table.Column<int>(type: "integer", nullable: false),
                    Superseded = table.Column<int>(type: "integer", nullable: false),
                    NeighbourSet = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    NeighbourTitle = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StatisticsReleases", x => x.Number);
                });

            migrationBuilder.CreateTable(
                name: "StatisticsSeries",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false),
                    Indicator = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Group = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StatisticsSeries", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_StatisticsObservations_Place_Series_Period",
                table: "StatisticsObservations",
                columns: new[] { "Place", "Series", "Period" });

            migrationBuilder.CreateIndex(
                name: "IX_StatisticsPlaces_Level_Code",
                table: "StatisticsPlaces",
                columns: new[] { "Level", "Code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_StatisticsReleases_Id",
                table: "StatisticsReleases",
                column: "Id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_StatisticsReleases_Sha256",
                table: "StatisticsReleases",
                column: "Sha256");

            migrationBuilder.CreateIndex(
                name: "IX_StatisticsSeries_Indicator_Group",
                table: "StatisticsSeries",
                columns: new[] { "Indicator", "Group" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "StatisticsCoverage");

            migrationBuilder.DropTable(
                name: "StatisticsNeighbours");

            migrationBuilder.DropTable(
                name: "StatisticsObservations");

            migrationBuilder.DropTable(
                name: "StatisticsPlaces");

            migrationBuilder.DropTable(
                name: "StatisticsReleases");

            migrationBuilder.DropTable(
                name: "StatisticsSeries");
        }
    }
}
