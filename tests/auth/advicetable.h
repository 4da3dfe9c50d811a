#pragma once

#include <QList>

/// The table of the facts: which AADSTS numbers are told by which sentence. The tenant is "contoso.com".
struct AdviceRow {
    const char *error; ///< as the service gives it beside such a number
    QList<int> numbers;
    const char *part; ///< of the sentence
};

inline QList<AdviceRow> adviceTable()
{
    return {
        {"interaction_required", {50076, 50074, 50078, 50079, 50072}, "asks for a second sign-in step"},
        {"invalid_grant", {50105}, "has not been given access to this app"},
        {"consent_required", {65001, 90008, 650056}, "Send this link to your administrator"},
        {"consent_required", {90094, 90095, 90093}, "You cannot approve this yourself"},
        {"access_denied", {65004}, "Sign-in was cancelled. Nothing was changed."},
        {"access_denied", {53003, 530032}, "Give your administrator the correlation id"},
        {"interaction_required", {53000, 53001, 530003, 50097, 50129, 50155}, "Use your managed work computer"},
        {"invalid_grant", {53002, 50127}, "only allows approved apps"},
        {"invalid_grant", {50131, 53004, 53011, 530034, 530035}, "blocked as risky"},
        {"unauthorized_client", {700016, 70001, 700011, 7000112}, "The client ID in Settings is not known"},
        {"invalid_client", {7000218, 50011, 70004}, "register http://localhost"},
        {"invalid_request", {50194, 90002, 50059, 90019, 900382, 90038}, "Check the tenant name and the cloud"},
        {"invalid_grant", {50020, 50034, 16000, 90072, 51004, 500208}, "does not belong to contoso.com"},
        {"invalid_grant", {50126, 50053, 50055, 50144, 50057}, "contact your account administrator"},
        {"invalid_grant", {50173, 50132, 50133, 70008, 700082, 70043, 50089, 54005},
            "Your sign-in has ended. Sign in again."},
        {"invalid_request", {65002}, "Set your organisation's own client ID"},
        {"invalid_grant", {50196}, "asks to stop"},
        {"authorization_pending", {70016}, "Waiting for the code"},
        {"authorization_declined", {70018}, "Sign-in was declined"},
        {"expired_token", {70019}, "The code has expired. Get a new code."},
        {"temporarily_unavailable", {90006, 90024, 90033, 90055, 50033, 90012}, "sign-in service is busy"},
        {"invalid_grant", {500021, 500022, 50002, 500212, 500213}, "does not allow sign-in to contoso.com"},
        {"server_said_something", {999999}, "The sign-in did not succeed (AADSTS999999)"},
    };
}
