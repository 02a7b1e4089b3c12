using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace AreaInspections.Store.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class TrackedSamples : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "TrackedSamples",
                columns: table => new
                {
                    Inspection = table.Column<Guid>(type: "uuid", nullable: false),
                    State = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Children = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TrackedSamples", x => x.Inspection);
                    table.ForeignKey(
                        name: "FK_TrackedSamples_InspectionsUnderWay_Inspection",
                        column: x => x.Inspection,
                        principalTable: "InspectionsUnderWay",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "TrackedSamples");
        }
    }
}
