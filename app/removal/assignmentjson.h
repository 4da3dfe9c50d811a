#pragma once

#include "graph/request.h"
#include "inventory/assignment.h"

#include <QByteArray>

namespace removal {

/// An assignment as JSON with the members that the program knows: what the journal keeps of a confirmed assignment
/// until it is read again.
QByteArray assignmentJson(const inventory::Assignment &assignment);

/// The assignment that the journal kept.
core::Result<inventory::Assignment> assignmentOf(const QByteArray &json);

/// The body that creates the kept assignment anew (Graph beta: create deviceConfigurationAssignment): its target with
/// every member, known or not, and its intent. Id and source are the service's to give.
core::Result<QByteArray> creationBody(const QByteArray &json);

/// `POST …/deviceConfigurations/{owner}/assignments` with that body. A write: never sent twice by itself.
core::Result<graph::Request> creationRequest(const core::ConfigurationId &owner, const QByteArray &json);

} // namespace removal
